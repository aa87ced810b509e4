// Generated from core/src/models by `cargo xtask generate`; do not edit.

package dev.jobferry

/** The word as it stands on the wire. */
val AllianceStatus.word: String
    get() = when (this) {
        AllianceStatus.Pending -> "PENDING"
        AllianceStatus.Processing -> "PROCESSING"
        AllianceStatus.Completed -> "COMPLETED"
        AllianceStatus.Failed -> "FAILED"
        is AllianceStatus.Unknown -> v1
    }

/** What [word] means; [AllianceStatus.Unknown] when this version does not know it. */
fun AllianceStatus.Companion.of(word: String): AllianceStatus = when (word) {
    "PENDING" -> AllianceStatus.Pending
    "PROCESSING" -> AllianceStatus.Processing
    "COMPLETED" -> AllianceStatus.Completed
    "FAILED" -> AllianceStatus.Failed
    else -> AllianceStatus.Unknown(word)
}

/** The word as it stands on the wire. */
val AllianceJobType.word: String
    get() = when (this) {
        AllianceJobType.AiPreview -> "AI_PREVIEW"
        AllianceJobType.ParseDocument -> "PARSE_DOCUMENT"
        AllianceJobType.GapDetection -> "GAP_DETECTION"
        AllianceJobType.RiskAnalysis -> "RISK_ANALYSIS"
        AllianceJobType.ReportGeneration -> "REPORT_GENERATION"
        is AllianceJobType.Unknown -> v1
    }

/** What [word] means; [AllianceJobType.Unknown] when this version does not know it. */
fun AllianceJobType.Companion.of(word: String): AllianceJobType = when (word) {
    "AI_PREVIEW" -> AllianceJobType.AiPreview
    "PARSE_DOCUMENT" -> AllianceJobType.ParseDocument
    "GAP_DETECTION" -> AllianceJobType.GapDetection
    "RISK_ANALYSIS" -> AllianceJobType.RiskAnalysis
    "REPORT_GENERATION" -> AllianceJobType.ReportGeneration
    else -> AllianceJobType.Unknown(word)
}

/** The word as it stands on the wire. */
val UseCase.word: String
    get() = when (this) {
        UseCase.BehavioralHealth -> "behavioral-health"
        UseCase.SubstanceUse -> "substance-use"
        UseCase.WomensHealth -> "womens-health"
        UseCase.Wellness -> "wellness"
        UseCase.AthleticsOccupational -> "athletics-occupational"
        UseCase.Cognitive -> "cognitive"
        UseCase.Cardiometabolic -> "cardiometabolic"
        UseCase.Respiratory -> "respiratory"
        is UseCase.Unknown -> v1
    }

/** What [word] means; [UseCase.Unknown] when this version does not know it. */
fun UseCase.Companion.of(word: String): UseCase = when (word) {
    "behavioral-health" -> UseCase.BehavioralHealth
    "substance-use" -> UseCase.SubstanceUse
    "womens-health" -> UseCase.WomensHealth
    "wellness" -> UseCase.Wellness
    "athletics-occupational" -> UseCase.AthleticsOccupational
    "cognitive" -> UseCase.Cognitive
    "cardiometabolic" -> UseCase.Cardiometabolic
    "respiratory" -> UseCase.Respiratory
    else -> UseCase.Unknown(word)
}

/** The word as it stands on the wire. */
val Condition.word: String
    get() = when (this) {
        Condition.AcuteStress -> "acute-stress"
        Condition.Adhd -> "adhd"
        Condition.AlcoholUse -> "alcohol-use"
        Condition.Allergy -> "allergy"
        Condition.Anemia -> "anemia"
        Condition.Anxiety -> "anxiety"
        Condition.AnxietyFemale -> "anxiety-female"
        Condition.CognitiveImpairment -> "cognitive-impairment"
        Condition.Copd -> "copd"
        Condition.Dehydration -> "dehydration"
        Condition.Depression -> "depression"
        Condition.DepressionFemale -> "depression-female"
        Condition.DryMouth -> "dry-mouth"
        Condition.ElevatedBloodPressure -> "elevated-blood-pressure"
        Condition.Fatigue -> "fatigue"
        Condition.Hyperandrogenism -> "hyperandrogenism"
        Condition.OverweightObesity -> "overweight-obesity"
        Condition.Ptsd -> "ptsd"
        Condition.SubstanceUse -> "substance-use"
        Condition.TraumaticBrainInjury -> "traumatic-brain-injury"
        is Condition.Unknown -> v1
    }

/** What [word] means; [Condition.Unknown] when this version does not know it. */
fun Condition.Companion.of(word: String): Condition = when (word) {
    "acute-stress" -> Condition.AcuteStress
    "adhd" -> Condition.Adhd
    "alcohol-use" -> Condition.AlcoholUse
    "allergy" -> Condition.Allergy
    "anemia" -> Condition.Anemia
    "anxiety" -> Condition.Anxiety
    "anxiety-female" -> Condition.AnxietyFemale
    "cognitive-impairment" -> Condition.CognitiveImpairment
    "copd" -> Condition.Copd
    "dehydration" -> Condition.Dehydration
    "depression" -> Condition.Depression
    "depression-female" -> Condition.DepressionFemale
    "dry-mouth" -> Condition.DryMouth
    "elevated-blood-pressure" -> Condition.ElevatedBloodPressure
    "fatigue" -> Condition.Fatigue
    "hyperandrogenism" -> Condition.Hyperandrogenism
    "overweight-obesity" -> Condition.OverweightObesity
    "ptsd" -> Condition.Ptsd
    "substance-use" -> Condition.SubstanceUse
    "traumatic-brain-injury" -> Condition.TraumaticBrainInjury
    else -> Condition.Unknown(word)
}

/** The word as it stands on the wire. */
val VoiceModel.word: String
    get() = when (this) {
        VoiceModel.Apex -> "apex"
        VoiceModel.Aria -> "aria"
        VoiceModel.Breath -> "breath"
        VoiceModel.Clarity -> "clarity"
        VoiceModel.Harbor -> "harbor"
        VoiceModel.Haven -> "haven"
        VoiceModel.Pulse -> "pulse"
        VoiceModel.Tide -> "tide"
        is VoiceModel.Unknown -> v1
    }

/** What [word] means; [VoiceModel.Unknown] when this version does not know it. */
fun VoiceModel.Companion.of(word: String): VoiceModel = when (word) {
    "apex" -> VoiceModel.Apex
    "aria" -> VoiceModel.Aria
    "breath" -> VoiceModel.Breath
    "clarity" -> VoiceModel.Clarity
    "harbor" -> VoiceModel.Harbor
    "haven" -> VoiceModel.Haven
    "pulse" -> VoiceModel.Pulse
    "tide" -> VoiceModel.Tide
    else -> VoiceModel.Unknown(word)
}

/** The word as it stands on the wire. */
val Sign.word: String
    get() = when (this) {
        Sign.AirwayObstructionPattern -> "airway-obstruction-pattern"
        Sign.AlcoholUsePattern -> "alcohol-use-pattern"
        Sign.Allergy -> "allergy"
        Sign.Anxiety -> "anxiety"
        Sign.AttentionDysregulation -> "attention-dysregulation"
        Sign.CognitiveImpairment -> "cognitive-impairment"
        Sign.Dehydration -> "dehydration"
        Sign.ElevatedAndrogens -> "elevated-androgens"
        Sign.ElevatedBloodPressure -> "elevated-blood-pressure"
        Sign.Fatigue -> "fatigue"
        Sign.HeadImpact -> "head-impact"
        Sign.Hypervigilance -> "hypervigilance"
        Sign.IronDeficiency -> "iron-deficiency"
        Sign.MetabolicLoad -> "metabolic-load"
        Sign.MoodDisruption -> "mood-disruption"
        Sign.Stress -> "stress"
        Sign.SubstanceUsePattern -> "substance-use-pattern"
        is Sign.Unknown -> v1
    }

/** What [word] means; [Sign.Unknown] when this version does not know it. */
fun Sign.Companion.of(word: String): Sign = when (word) {
    "airway-obstruction-pattern" -> Sign.AirwayObstructionPattern
    "alcohol-use-pattern" -> Sign.AlcoholUsePattern
    "allergy" -> Sign.Allergy
    "anxiety" -> Sign.Anxiety
    "attention-dysregulation" -> Sign.AttentionDysregulation
    "cognitive-impairment" -> Sign.CognitiveImpairment
    "dehydration" -> Sign.Dehydration
    "elevated-androgens" -> Sign.ElevatedAndrogens
    "elevated-blood-pressure" -> Sign.ElevatedBloodPressure
    "fatigue" -> Sign.Fatigue
    "head-impact" -> Sign.HeadImpact
    "hypervigilance" -> Sign.Hypervigilance
    "iron-deficiency" -> Sign.IronDeficiency
    "metabolic-load" -> Sign.MetabolicLoad
    "mood-disruption" -> Sign.MoodDisruption
    "stress" -> Sign.Stress
    "substance-use-pattern" -> Sign.SubstanceUsePattern
    else -> Sign.Unknown(word)
}

/** The word as it stands on the wire. */
val AmplifierStatus.word: String
    get() = when (this) {
        AmplifierStatus.Pending -> "pending"
        AmplifierStatus.Running -> "running"
        AmplifierStatus.Done -> "done"
        AmplifierStatus.Failed -> "failed"
        is AmplifierStatus.Unknown -> v1
    }

/** What [word] means; [AmplifierStatus.Unknown] when this version does not know it. */
fun AmplifierStatus.Companion.of(word: String): AmplifierStatus = when (word) {
    "pending" -> AmplifierStatus.Pending
    "running" -> AmplifierStatus.Running
    "done" -> AmplifierStatus.Done
    "failed" -> AmplifierStatus.Failed
    else -> AmplifierStatus.Unknown(word)
}

/** The word as it stands on the wire. */
val AmplifierJobType.word: String
    get() = when (this) {
        AmplifierJobType.UseCase -> "use_case"
        AmplifierJobType.Condition -> "condition"
        AmplifierJobType.Model -> "model"
        AmplifierJobType.Sign -> "sign"
        is AmplifierJobType.Unknown -> v1
    }

/** What [word] means; [AmplifierJobType.Unknown] when this version does not know it. */
fun AmplifierJobType.Companion.of(word: String): AmplifierJobType = when (word) {
    "use_case" -> AmplifierJobType.UseCase
    "condition" -> AmplifierJobType.Condition
    "model" -> AmplifierJobType.Model
    "sign" -> AmplifierJobType.Sign
    else -> AmplifierJobType.Unknown(word)
}

/** The word as it stands on the wire. */
val Level.word: String
    get() = when (this) {
        Level.None -> "none"
        Level.Low -> "low"
        Level.Consider -> "consider"
        Level.Moderate -> "moderate"
        Level.Elevated -> "elevated"
        Level.Inconclusive -> "inconclusive"
        is Level.Unknown -> v1
    }

/** What [word] means; [Level.Unknown] when this version does not know it. */
fun Level.Companion.of(word: String): Level = when (word) {
    "none" -> Level.None
    "low" -> Level.Low
    "consider" -> Level.Consider
    "moderate" -> Level.Moderate
    "elevated" -> Level.Elevated
    "inconclusive" -> Level.Inconclusive
    else -> Level.Unknown(word)
}

/** The order of the scale; words this version does not know come last, by their text. */
val Level.Companion.order: Comparator<Level>
    get() = compareBy(
        {
            when (it) {
                Level.None -> 0
                Level.Low -> 1
                Level.Consider -> 2
                Level.Moderate -> 3
                Level.Elevated -> 4
                Level.Inconclusive -> 5
                is Level.Unknown -> 6
            }
        },
        { it.word },
    )

/** Compares by [Level.Companion.order]. */
operator fun Level.compareTo(other: Level): Int = Level.order.compare(this, other)

/** The word as it stands on the wire. */
val RecommendedAction.word: String
    get() = when (this) {
        RecommendedAction.None -> "none"
        RecommendedAction.Monitor -> "monitor"
        RecommendedAction.Consider -> "consider"
        RecommendedAction.Review -> "review"
        RecommendedAction.Escalate -> "escalate"
        RecommendedAction.Inconclusive -> "inconclusive"
        is RecommendedAction.Unknown -> v1
    }

/** What [word] means; [RecommendedAction.Unknown] when this version does not know it. */
fun RecommendedAction.Companion.of(word: String): RecommendedAction = when (word) {
    "none" -> RecommendedAction.None
    "monitor" -> RecommendedAction.Monitor
    "consider" -> RecommendedAction.Consider
    "review" -> RecommendedAction.Review
    "escalate" -> RecommendedAction.Escalate
    "inconclusive" -> RecommendedAction.Inconclusive
    else -> RecommendedAction.Unknown(word)
}

/** The order of the scale; words this version does not know come last, by their text. */
val RecommendedAction.Companion.order: Comparator<RecommendedAction>
    get() = compareBy(
        {
            when (it) {
                RecommendedAction.None -> 0
                RecommendedAction.Monitor -> 1
                RecommendedAction.Consider -> 2
                RecommendedAction.Review -> 3
                RecommendedAction.Escalate -> 4
                RecommendedAction.Inconclusive -> 5
                is RecommendedAction.Unknown -> 6
            }
        },
        { it.word },
    )

/** Compares by [RecommendedAction.Companion.order]. */
operator fun RecommendedAction.compareTo(other: RecommendedAction): Int = RecommendedAction.order.compare(this, other)

/** The word as it stands on the wire. */
val AudioQualityIssue.word: String
    get() = when (this) {
        AudioQualityIssue.PoorVoiceQuality -> "poor_voice_quality"
        AudioQualityIssue.InsufficientSpeech -> "insufficient_speech"
        AudioQualityIssue.HighBackgroundNoise -> "high_background_noise"
        AudioQualityIssue.InvalidSpeaker -> "invalid_speaker"
        is AudioQualityIssue.Unknown -> v1
    }

/** What [word] means; [AudioQualityIssue.Unknown] when this version does not know it. */
fun AudioQualityIssue.Companion.of(word: String): AudioQualityIssue = when (word) {
    "poor_voice_quality" -> AudioQualityIssue.PoorVoiceQuality
    "insufficient_speech" -> AudioQualityIssue.InsufficientSpeech
    "high_background_noise" -> AudioQualityIssue.HighBackgroundNoise
    "invalid_speaker" -> AudioQualityIssue.InvalidSpeaker
    else -> AudioQualityIssue.Unknown(word)
}

/** The word as it stands on the wire. */
val ValueInterpretation.word: String
    get() = when (this) {
        ValueInterpretation.Low -> "low"
        ValueInterpretation.Reduced -> "reduced"
        ValueInterpretation.WithinRange -> "within range"
        ValueInterpretation.SlightlyElevated -> "slightly elevated"
        ValueInterpretation.High -> "high"
        is ValueInterpretation.Unknown -> v1
    }

/** What [word] means; [ValueInterpretation.Unknown] when this version does not know it. */
fun ValueInterpretation.Companion.of(word: String): ValueInterpretation = when (word) {
    "low" -> ValueInterpretation.Low
    "reduced" -> ValueInterpretation.Reduced
    "within range" -> ValueInterpretation.WithinRange
    "slightly elevated" -> ValueInterpretation.SlightlyElevated
    "high" -> ValueInterpretation.High
    else -> ValueInterpretation.Unknown(word)
}

/** The order of the scale; words this version does not know come last, by their text. */
val ValueInterpretation.Companion.order: Comparator<ValueInterpretation>
    get() = compareBy(
        {
            when (it) {
                ValueInterpretation.Low -> 0
                ValueInterpretation.Reduced -> 1
                ValueInterpretation.WithinRange -> 2
                ValueInterpretation.SlightlyElevated -> 3
                ValueInterpretation.High -> 4
                is ValueInterpretation.Unknown -> 5
            }
        },
        { it.word },
    )

/** Compares by [ValueInterpretation.Companion.order]. */
operator fun ValueInterpretation.compareTo(other: ValueInterpretation): Int = ValueInterpretation.order.compare(this, other)

/** The word as it stands on the wire. */
val AudioFormat.word: String
    get() = when (this) {
        AudioFormat.Wav -> "wav"
        AudioFormat.Flac -> "flac"
        AudioFormat.Mp3 -> "mp3"
        AudioFormat.M4a -> "m4a"
        AudioFormat.Aac -> "aac"
        AudioFormat.Ogg -> "ogg"
        AudioFormat.Webm -> "webm"
        AudioFormat.Aiff -> "aiff"
        AudioFormat.Caf -> "caf"
        AudioFormat.Amr -> "amr"
        AudioFormat.Wma -> "wma"
        is AudioFormat.Unknown -> v1
    }

/** What [word] means; [AudioFormat.Unknown] when this version does not know it. */
fun AudioFormat.Companion.of(word: String): AudioFormat = when (word) {
    "wav" -> AudioFormat.Wav
    "flac" -> AudioFormat.Flac
    "mp3" -> AudioFormat.Mp3
    "m4a" -> AudioFormat.M4a
    "aac" -> AudioFormat.Aac
    "ogg" -> AudioFormat.Ogg
    "webm" -> AudioFormat.Webm
    "aiff" -> AudioFormat.Aiff
    "caf" -> AudioFormat.Caf
    "amr" -> AudioFormat.Amr
    "wma" -> AudioFormat.Wma
    else -> AudioFormat.Unknown(word)
}

/** The word as it stands on the wire. */
val IdunoxStatus.word: String
    get() = when (this) {
        IdunoxStatus.Pending -> "pending"
        IdunoxStatus.Queued -> "queued"
        IdunoxStatus.Running -> "running"
        IdunoxStatus.Succeeded -> "succeeded"
        IdunoxStatus.Failed -> "failed"
        IdunoxStatus.Cancelled -> "cancelled"
        IdunoxStatus.DeadLetter -> "dead_letter"
        is IdunoxStatus.Unknown -> v1
    }

/** What [word] means; [IdunoxStatus.Unknown] when this version does not know it. */
fun IdunoxStatus.Companion.of(word: String): IdunoxStatus = when (word) {
    "pending" -> IdunoxStatus.Pending
    "queued" -> IdunoxStatus.Queued
    "running" -> IdunoxStatus.Running
    "succeeded" -> IdunoxStatus.Succeeded
    "failed" -> IdunoxStatus.Failed
    "cancelled" -> IdunoxStatus.Cancelled
    "dead_letter" -> IdunoxStatus.DeadLetter
    else -> IdunoxStatus.Unknown(word)
}

/** The word as it stands on the wire. */
val IdunoxJobType.word: String
    get() = when (this) {
        IdunoxJobType.IngestValidate -> "pipeline.ingest_validate"
        IdunoxJobType.Deidentify -> "pipeline.deidentify"
        IdunoxJobType.MapToFhir -> "pipeline.map_to_fhir"
        IdunoxJobType.FhirStoreUpsert -> "pipeline.fhir_store_upsert"
        IdunoxJobType.RunInference -> "pipeline.run_inference"
        IdunoxJobType.WriteArtifacts -> "pipeline.write_artifacts"
        IdunoxJobType.DispatchWebhooks -> "pipeline.dispatch_webhooks"
        is IdunoxJobType.Unknown -> v1
    }

/** What [word] means; [IdunoxJobType.Unknown] when this version does not know it. */
fun IdunoxJobType.Companion.of(word: String): IdunoxJobType = when (word) {
    "pipeline.ingest_validate" -> IdunoxJobType.IngestValidate
    "pipeline.deidentify" -> IdunoxJobType.Deidentify
    "pipeline.map_to_fhir" -> IdunoxJobType.MapToFhir
    "pipeline.fhir_store_upsert" -> IdunoxJobType.FhirStoreUpsert
    "pipeline.run_inference" -> IdunoxJobType.RunInference
    "pipeline.write_artifacts" -> IdunoxJobType.WriteArtifacts
    "pipeline.dispatch_webhooks" -> IdunoxJobType.DispatchWebhooks
    else -> IdunoxJobType.Unknown(word)
}

/** The word as it stands on the wire. */
val IdunoxSubmissionStatus.word: String
    get() = when (this) {
        IdunoxSubmissionStatus.Received -> "received"
        IdunoxSubmissionStatus.Validating -> "validating"
        IdunoxSubmissionStatus.Validated -> "validated"
        IdunoxSubmissionStatus.Processing -> "processing"
        IdunoxSubmissionStatus.Completed -> "completed"
        IdunoxSubmissionStatus.Failed -> "failed"
        IdunoxSubmissionStatus.Rejected -> "rejected"
        is IdunoxSubmissionStatus.Unknown -> v1
    }

/** What [word] means; [IdunoxSubmissionStatus.Unknown] when this version does not know it. */
fun IdunoxSubmissionStatus.Companion.of(word: String): IdunoxSubmissionStatus = when (word) {
    "received" -> IdunoxSubmissionStatus.Received
    "validating" -> IdunoxSubmissionStatus.Validating
    "validated" -> IdunoxSubmissionStatus.Validated
    "processing" -> IdunoxSubmissionStatus.Processing
    "completed" -> IdunoxSubmissionStatus.Completed
    "failed" -> IdunoxSubmissionStatus.Failed
    "rejected" -> IdunoxSubmissionStatus.Rejected
    else -> IdunoxSubmissionStatus.Unknown(word)
}

/** The word as it stands on the wire. */
val IdunoxSchema.word: String
    get() = when (this) {
        IdunoxSchema.CanonicalV1 -> "canonical_submission_v1"
        is IdunoxSchema.Unknown -> v1
    }

/** What [word] means; [IdunoxSchema.Unknown] when this version does not know it. */
fun IdunoxSchema.Companion.of(word: String): IdunoxSchema = when (word) {
    "canonical_submission_v1" -> IdunoxSchema.CanonicalV1
    else -> IdunoxSchema.Unknown(word)
}

/** The word as it stands on the wire. */
val MarkerCode.word: String
    get() = when (this) {
        MarkerCode.Albumin -> "ALBUMIN"
        MarkerCode.Alt -> "ALT"
        MarkerCode.Alp -> "ALP"
        MarkerCode.Ast -> "AST"
        MarkerCode.Calcium -> "CALCIUM"
        MarkerCode.Chol -> "CHOL"
        MarkerCode.CystatinC -> "CYSTATIN_C"
        MarkerCode.Ggt -> "GGT"
        MarkerCode.Hdl -> "HDL"
        MarkerCode.Crp -> "CRP"
        MarkerCode.Ldl -> "LDL"
        MarkerCode.Phosphate -> "PHOSPHATE"
        MarkerCode.Urate -> "URATE"
        MarkerCode.Hba1cMmolMol -> "HBA1C_MMOL_MOL"
        is MarkerCode.Unknown -> v1
    }

/** What [word] means; [MarkerCode.Unknown] when this version does not know it. */
fun MarkerCode.Companion.of(word: String): MarkerCode = when (word) {
    "ALBUMIN" -> MarkerCode.Albumin
    "ALT" -> MarkerCode.Alt
    "ALP" -> MarkerCode.Alp
    "AST" -> MarkerCode.Ast
    "CALCIUM" -> MarkerCode.Calcium
    "CHOL" -> MarkerCode.Chol
    "CYSTATIN_C" -> MarkerCode.CystatinC
    "GGT" -> MarkerCode.Ggt
    "HDL" -> MarkerCode.Hdl
    "CRP" -> MarkerCode.Crp
    "LDL" -> MarkerCode.Ldl
    "PHOSPHATE" -> MarkerCode.Phosphate
    "URATE" -> MarkerCode.Urate
    "HBA1C_MMOL_MOL" -> MarkerCode.Hba1cMmolMol
    else -> MarkerCode.Unknown(word)
}

/** The word as it stands on the wire. */
val MarkerUnit.word: String
    get() = when (this) {
        MarkerUnit.GramsPerLitre -> "g/L"
        MarkerUnit.UnitsPerLitre -> "U/L"
        MarkerUnit.MillimolesPerLitre -> "mmol/L"
        MarkerUnit.MilligramsPerLitre -> "mg/L"
        MarkerUnit.MicromolesPerLitre -> "µmol/L"
        MarkerUnit.MillimolesPerMole -> "mmol/mol"
        is MarkerUnit.Unknown -> v1
    }

/** What [word] means; [MarkerUnit.Unknown] when this version does not know it. */
fun MarkerUnit.Companion.of(word: String): MarkerUnit = when (word) {
    "g/L" -> MarkerUnit.GramsPerLitre
    "U/L" -> MarkerUnit.UnitsPerLitre
    "mmol/L" -> MarkerUnit.MillimolesPerLitre
    "mg/L" -> MarkerUnit.MilligramsPerLitre
    "µmol/L" -> MarkerUnit.MicromolesPerLitre
    "mmol/mol" -> MarkerUnit.MillimolesPerMole
    else -> MarkerUnit.Unknown(word)
}

/** The word as it stands on the wire. */
val IdunoxOutput.word: String
    get() = when (this) {
        IdunoxOutput.InferenceScoreV1 -> "inference_score_v1"
        IdunoxOutput.Json -> "json"
        IdunoxOutput.Html -> "html"
        IdunoxOutput.Pdf -> "pdf"
        is IdunoxOutput.Unknown -> v1
    }

/** What [word] means; [IdunoxOutput.Unknown] when this version does not know it. */
fun IdunoxOutput.Companion.of(word: String): IdunoxOutput = when (word) {
    "inference_score_v1" -> IdunoxOutput.InferenceScoreV1
    "json" -> IdunoxOutput.Json
    "html" -> IdunoxOutput.Html
    "pdf" -> IdunoxOutput.Pdf
    else -> IdunoxOutput.Unknown(word)
}

/** The word as it stands on the wire. */
val IdunoxBandTier.word: String
    get() = when (this) {
        IdunoxBandTier.Low -> "low"
        IdunoxBandTier.Medium -> "medium"
        IdunoxBandTier.High -> "high"
        IdunoxBandTier.Undetermined -> "unknown"
        is IdunoxBandTier.Unknown -> v1
    }

/** What [word] means; [IdunoxBandTier.Unknown] when this version does not know it. */
fun IdunoxBandTier.Companion.of(word: String): IdunoxBandTier = when (word) {
    "low" -> IdunoxBandTier.Low
    "medium" -> IdunoxBandTier.Medium
    "high" -> IdunoxBandTier.High
    "unknown" -> IdunoxBandTier.Undetermined
    else -> IdunoxBandTier.Unknown(word)
}

/** The order of the scale; words this version does not know come last, by their text. */
val IdunoxBandTier.Companion.order: Comparator<IdunoxBandTier>
    get() = compareBy(
        {
            when (it) {
                IdunoxBandTier.Low -> 0
                IdunoxBandTier.Medium -> 1
                IdunoxBandTier.High -> 2
                IdunoxBandTier.Undetermined -> 3
                is IdunoxBandTier.Unknown -> 4
            }
        },
        { it.word },
    )

/** Compares by [IdunoxBandTier.Companion.order]. */
operator fun IdunoxBandTier.compareTo(other: IdunoxBandTier): Int = IdunoxBandTier.order.compare(this, other)

/** The word as it stands on the wire. */
val IdunoxArtifactType.word: String
    get() = when (this) {
        IdunoxArtifactType.Json -> "json"
        IdunoxArtifactType.Html -> "html"
        IdunoxArtifactType.Pdf -> "pdf"
        is IdunoxArtifactType.Unknown -> v1
    }

/** What [word] means; [IdunoxArtifactType.Unknown] when this version does not know it. */
fun IdunoxArtifactType.Companion.of(word: String): IdunoxArtifactType = when (word) {
    "json" -> IdunoxArtifactType.Json
    "html" -> IdunoxArtifactType.Html
    "pdf" -> IdunoxArtifactType.Pdf
    else -> IdunoxArtifactType.Unknown(word)
}

/** The word as it stands on the wire. */
val IdunoxEventType.word: String
    get() = when (this) {
        IdunoxEventType.ResultReady -> "result.ready"
        is IdunoxEventType.Unknown -> v1
    }

/** What [word] means; [IdunoxEventType.Unknown] when this version does not know it. */
fun IdunoxEventType.Companion.of(word: String): IdunoxEventType = when (word) {
    "result.ready" -> IdunoxEventType.ResultReady
    else -> IdunoxEventType.Unknown(word)
}

/** The word as it stands on the wire. */
val JobState.word: String
    get() = when (this) {
        JobState.Pending -> "pending"
        JobState.Running -> "running"
        JobState.Succeeded -> "succeeded"
        JobState.Failed -> "failed"
        JobState.Cancelled -> "cancelled"
        is JobState.Unknown -> v1
    }

/** What [word] means; [JobState.Unknown] when this version does not know it. */
fun JobState.Companion.of(word: String): JobState = when (word) {
    "pending" -> JobState.Pending
    "running" -> JobState.Running
    "succeeded" -> JobState.Succeeded
    "failed" -> JobState.Failed
    "cancelled" -> JobState.Cancelled
    else -> JobState.Unknown(word)
}

/** The word as it stands on the wire. */
val MidlyrScenario.word: String
    get() = when (this) {
        MidlyrScenario.MarketingAsset -> "marketing_asset"
        MidlyrScenario.Dispute -> "dispute"
        MidlyrScenario.DebtCollection -> "debt_collection"
        MidlyrScenario.Complaint -> "complaint"
        MidlyrScenario.Generic -> "generic"
        is MidlyrScenario.Unknown -> v1
    }

/** What [word] means; [MidlyrScenario.Unknown] when this version does not know it. */
fun MidlyrScenario.Companion.of(word: String): MidlyrScenario = when (word) {
    "marketing_asset" -> MidlyrScenario.MarketingAsset
    "dispute" -> MidlyrScenario.Dispute
    "debt_collection" -> MidlyrScenario.DebtCollection
    "complaint" -> MidlyrScenario.Complaint
    "generic" -> MidlyrScenario.Generic
    else -> MidlyrScenario.Unknown(word)
}

/** The word as it stands on the wire. */
val MidlyrStatus.word: String
    get() = when (this) {
        MidlyrStatus.Running -> "running"
        MidlyrStatus.Succeeded -> "succeeded"
        MidlyrStatus.Failed -> "failed"
        is MidlyrStatus.Unknown -> v1
    }

/** What [word] means; [MidlyrStatus.Unknown] when this version does not know it. */
fun MidlyrStatus.Companion.of(word: String): MidlyrStatus = when (word) {
    "running" -> MidlyrStatus.Running
    "succeeded" -> MidlyrStatus.Succeeded
    "failed" -> MidlyrStatus.Failed
    else -> MidlyrStatus.Unknown(word)
}

/** The word as it stands on the wire. */
val MidlyrJobType.word: String
    get() = when (this) {
        MidlyrJobType.ScreenAnalysis -> "screen_analysis"
        MidlyrJobType.RiskAssessment -> "risk_assessment"
        is MidlyrJobType.Unknown -> v1
    }

/** What [word] means; [MidlyrJobType.Unknown] when this version does not know it. */
fun MidlyrJobType.Companion.of(word: String): MidlyrJobType = when (word) {
    "screen_analysis" -> MidlyrJobType.ScreenAnalysis
    "risk_assessment" -> MidlyrJobType.RiskAssessment
    else -> MidlyrJobType.Unknown(word)
}

/** The word as it stands on the wire. */
val MidlyrResultType.word: String
    get() = when (this) {
        MidlyrResultType.Screen -> "analysis.screen.result"
        MidlyrResultType.Risk -> "analysis.risk.result"
        is MidlyrResultType.Unknown -> v1
    }

/** What [word] means; [MidlyrResultType.Unknown] when this version does not know it. */
fun MidlyrResultType.Companion.of(word: String): MidlyrResultType = when (word) {
    "analysis.screen.result" -> MidlyrResultType.Screen
    "analysis.risk.result" -> MidlyrResultType.Risk
    else -> MidlyrResultType.Unknown(word)
}

/** The word as it stands on the wire. */
val MidlyrTrigger.word: String
    get() = when (this) {
        MidlyrTrigger.Manual -> "manual"
        MidlyrTrigger.Automatic -> "automatic"
        is MidlyrTrigger.Unknown -> v1
    }

/** What [word] means; [MidlyrTrigger.Unknown] when this version does not know it. */
fun MidlyrTrigger.Companion.of(word: String): MidlyrTrigger = when (word) {
    "manual" -> MidlyrTrigger.Manual
    "automatic" -> MidlyrTrigger.Automatic
    else -> MidlyrTrigger.Unknown(word)
}

/** The word as it stands on the wire. */
val MidlyrFailureCode.word: String
    get() = when (this) {
        MidlyrFailureCode.AnalysisFailed -> "analysis_failed"
        is MidlyrFailureCode.Unknown -> v1
    }

/** What [word] means; [MidlyrFailureCode.Unknown] when this version does not know it. */
fun MidlyrFailureCode.Companion.of(word: String): MidlyrFailureCode = when (word) {
    "analysis_failed" -> MidlyrFailureCode.AnalysisFailed
    else -> MidlyrFailureCode.Unknown(word)
}

/** The word as it stands on the wire. */
val FindingPriority.word: String
    get() = when (this) {
        FindingPriority.P1 -> "p1"
        FindingPriority.P2 -> "p2"
        FindingPriority.P3 -> "p3"
        is FindingPriority.Unknown -> v1
    }

/** What [word] means; [FindingPriority.Unknown] when this version does not know it. */
fun FindingPriority.Companion.of(word: String): FindingPriority = when (word) {
    "p1" -> FindingPriority.P1
    "p2" -> FindingPriority.P2
    "p3" -> FindingPriority.P3
    else -> FindingPriority.Unknown(word)
}

/** The order of the scale; words this version does not know come last, by their text. */
val FindingPriority.Companion.order: Comparator<FindingPriority>
    get() = compareBy(
        {
            when (it) {
                FindingPriority.P1 -> 0
                FindingPriority.P2 -> 1
                FindingPriority.P3 -> 2
                is FindingPriority.Unknown -> 3
            }
        },
        { it.word },
    )

/** Compares by [FindingPriority.Companion.order]. */
operator fun FindingPriority.compareTo(other: FindingPriority): Int = FindingPriority.order.compare(this, other)

/** The word as it stands on the wire. */
val RegulationCategory.word: String
    get() = when (this) {
        RegulationCategory.Statute -> "statute"
        RegulationCategory.Regulation -> "regulation"
        RegulationCategory.InteragencyGuidance -> "interagencyGuidance"
        RegulationCategory.AgencyGuidance -> "agencyGuidance"
        RegulationCategory.ExaminationHandbook -> "examinationHandbook"
        RegulationCategory.InterpretiveAction -> "interpretiveAction"
        RegulationCategory.SroRule -> "sroRule"
        is RegulationCategory.Unknown -> v1
    }

/** What [word] means; [RegulationCategory.Unknown] when this version does not know it. */
fun RegulationCategory.Companion.of(word: String): RegulationCategory = when (word) {
    "statute" -> RegulationCategory.Statute
    "regulation" -> RegulationCategory.Regulation
    "interagencyGuidance" -> RegulationCategory.InteragencyGuidance
    "agencyGuidance" -> RegulationCategory.AgencyGuidance
    "examinationHandbook" -> RegulationCategory.ExaminationHandbook
    "interpretiveAction" -> RegulationCategory.InterpretiveAction
    "sroRule" -> RegulationCategory.SroRule
    else -> RegulationCategory.Unknown(word)
}
