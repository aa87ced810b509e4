"""Receives webhooks: proves each delivery, and has it handled once however often it comes.

    from fastapi import FastAPI

    from jobferry import AmplifierDelivery, AmplifierWebhook
    from jobferry.webhooks.fastapi import endpoint

    app = FastAPI()

    @app.post("/hooks/amplifier")
    @endpoint(AmplifierWebhook("whsec_1"))
    async def finished(delivery: AmplifierDelivery) -> None:
        print(delivery.job.job_id)

`jobferry.webhooks` has the same `endpoint` in `starlette`, `flask` and `django`; a `Receiver` or
`AsyncReceiver` does it under any other server. What is refused, and why, tells the logger
`jobferry.webhooks`; the sender is not told.
"""

from ._receiver import AsyncHandler, AsyncReceiver, Delivery, Handler, Receiver, Webhook
from ._store import AsyncStore, Claim, MemoryStore, Store

__all__ = [
    "AsyncHandler",
    "AsyncReceiver",
    "AsyncStore",
    "Claim",
    "Delivery",
    "Handler",
    "MemoryStore",
    "Receiver",
    "Store",
    "Webhook",
]
