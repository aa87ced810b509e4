"""Receives webhooks under FastAPI, whose requests and answers are Starlette's."""

from .starlette import endpoint

__all__ = ["endpoint"]
