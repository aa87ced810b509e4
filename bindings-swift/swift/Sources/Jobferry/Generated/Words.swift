// Generated from core/src/models by `cargo xtask generate`; do not edit.

extension AllianceStatus: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .pending: "PENDING"
        case .processing: "PROCESSING"
        case .completed: "COMPLETED"
        case .failed: "FAILED"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "PENDING": self = .pending
        case "PROCESSING": self = .processing
        case "COMPLETED": self = .completed
        case "FAILED": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension AllianceJobType: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .aiPreview: "AI_PREVIEW"
        case .parseDocument: "PARSE_DOCUMENT"
        case .gapDetection: "GAP_DETECTION"
        case .riskAnalysis: "RISK_ANALYSIS"
        case .reportGeneration: "REPORT_GENERATION"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "AI_PREVIEW": self = .aiPreview
        case "PARSE_DOCUMENT": self = .parseDocument
        case "GAP_DETECTION": self = .gapDetection
        case "RISK_ANALYSIS": self = .riskAnalysis
        case "REPORT_GENERATION": self = .reportGeneration
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension UseCase: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .behavioralHealth: "behavioral-health"
        case .substanceUse: "substance-use"
        case .womensHealth: "womens-health"
        case .wellness: "wellness"
        case .athleticsOccupational: "athletics-occupational"
        case .cognitive: "cognitive"
        case .cardiometabolic: "cardiometabolic"
        case .respiratory: "respiratory"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "behavioral-health": self = .behavioralHealth
        case "substance-use": self = .substanceUse
        case "womens-health": self = .womensHealth
        case "wellness": self = .wellness
        case "athletics-occupational": self = .athleticsOccupational
        case "cognitive": self = .cognitive
        case "cardiometabolic": self = .cardiometabolic
        case "respiratory": self = .respiratory
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension Condition: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .acuteStress: "acute-stress"
        case .adhd: "adhd"
        case .alcoholUse: "alcohol-use"
        case .allergy: "allergy"
        case .anemia: "anemia"
        case .anxiety: "anxiety"
        case .anxietyFemale: "anxiety-female"
        case .cognitiveImpairment: "cognitive-impairment"
        case .copd: "copd"
        case .dehydration: "dehydration"
        case .depression: "depression"
        case .depressionFemale: "depression-female"
        case .dryMouth: "dry-mouth"
        case .elevatedBloodPressure: "elevated-blood-pressure"
        case .fatigue: "fatigue"
        case .hyperandrogenism: "hyperandrogenism"
        case .overweightObesity: "overweight-obesity"
        case .ptsd: "ptsd"
        case .substanceUse: "substance-use"
        case .traumaticBrainInjury: "traumatic-brain-injury"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "acute-stress": self = .acuteStress
        case "adhd": self = .adhd
        case "alcohol-use": self = .alcoholUse
        case "allergy": self = .allergy
        case "anemia": self = .anemia
        case "anxiety": self = .anxiety
        case "anxiety-female": self = .anxietyFemale
        case "cognitive-impairment": self = .cognitiveImpairment
        case "copd": self = .copd
        case "dehydration": self = .dehydration
        case "depression": self = .depression
        case "depression-female": self = .depressionFemale
        case "dry-mouth": self = .dryMouth
        case "elevated-blood-pressure": self = .elevatedBloodPressure
        case "fatigue": self = .fatigue
        case "hyperandrogenism": self = .hyperandrogenism
        case "overweight-obesity": self = .overweightObesity
        case "ptsd": self = .ptsd
        case "substance-use": self = .substanceUse
        case "traumatic-brain-injury": self = .traumaticBrainInjury
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension VoiceModel: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .apex: "apex"
        case .aria: "aria"
        case .breath: "breath"
        case .clarity: "clarity"
        case .harbor: "harbor"
        case .haven: "haven"
        case .pulse: "pulse"
        case .tide: "tide"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "apex": self = .apex
        case "aria": self = .aria
        case "breath": self = .breath
        case "clarity": self = .clarity
        case "harbor": self = .harbor
        case "haven": self = .haven
        case "pulse": self = .pulse
        case "tide": self = .tide
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension Sign: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .airwayObstructionPattern: "airway-obstruction-pattern"
        case .alcoholUsePattern: "alcohol-use-pattern"
        case .allergy: "allergy"
        case .anxiety: "anxiety"
        case .attentionDysregulation: "attention-dysregulation"
        case .cognitiveImpairment: "cognitive-impairment"
        case .dehydration: "dehydration"
        case .elevatedAndrogens: "elevated-androgens"
        case .elevatedBloodPressure: "elevated-blood-pressure"
        case .fatigue: "fatigue"
        case .headImpact: "head-impact"
        case .hypervigilance: "hypervigilance"
        case .ironDeficiency: "iron-deficiency"
        case .metabolicLoad: "metabolic-load"
        case .moodDisruption: "mood-disruption"
        case .stress: "stress"
        case .substanceUsePattern: "substance-use-pattern"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "airway-obstruction-pattern": self = .airwayObstructionPattern
        case "alcohol-use-pattern": self = .alcoholUsePattern
        case "allergy": self = .allergy
        case "anxiety": self = .anxiety
        case "attention-dysregulation": self = .attentionDysregulation
        case "cognitive-impairment": self = .cognitiveImpairment
        case "dehydration": self = .dehydration
        case "elevated-androgens": self = .elevatedAndrogens
        case "elevated-blood-pressure": self = .elevatedBloodPressure
        case "fatigue": self = .fatigue
        case "head-impact": self = .headImpact
        case "hypervigilance": self = .hypervigilance
        case "iron-deficiency": self = .ironDeficiency
        case "metabolic-load": self = .metabolicLoad
        case "mood-disruption": self = .moodDisruption
        case "stress": self = .stress
        case "substance-use-pattern": self = .substanceUsePattern
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension AmplifierStatus: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .running: "running"
        case .done: "done"
        case .failed: "failed"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "running": self = .running
        case "done": self = .done
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension AmplifierJobType: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .useCase: "use_case"
        case .condition: "condition"
        case .model: "model"
        case .sign: "sign"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "use_case": self = .useCase
        case "condition": self = .condition
        case "model": self = .model
        case "sign": self = .sign
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension Level: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .none: "none"
        case .low: "low"
        case .consider: "consider"
        case .moderate: "moderate"
        case .elevated: "elevated"
        case .inconclusive: "inconclusive"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .none
        case "low": self = .low
        case "consider": self = .consider
        case "moderate": self = .moderate
        case "elevated": self = .elevated
        case "inconclusive": self = .inconclusive
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension RecommendedAction: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .none: "none"
        case .monitor: "monitor"
        case .consider: "consider"
        case .review: "review"
        case .escalate: "escalate"
        case .inconclusive: "inconclusive"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .none
        case "monitor": self = .monitor
        case "consider": self = .consider
        case "review": self = .review
        case "escalate": self = .escalate
        case "inconclusive": self = .inconclusive
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension AudioQualityIssue: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .poorVoiceQuality: "poor_voice_quality"
        case .insufficientSpeech: "insufficient_speech"
        case .highBackgroundNoise: "high_background_noise"
        case .invalidSpeaker: "invalid_speaker"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "poor_voice_quality": self = .poorVoiceQuality
        case "insufficient_speech": self = .insufficientSpeech
        case "high_background_noise": self = .highBackgroundNoise
        case "invalid_speaker": self = .invalidSpeaker
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension ValueInterpretation: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .low: "low"
        case .reduced: "reduced"
        case .withinRange: "within range"
        case .slightlyElevated: "slightly elevated"
        case .high: "high"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "low": self = .low
        case "reduced": self = .reduced
        case "within range": self = .withinRange
        case "slightly elevated": self = .slightlyElevated
        case "high": self = .high
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension AudioFormat: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .wav: "wav"
        case .flac: "flac"
        case .mp3: "mp3"
        case .m4a: "m4a"
        case .aac: "aac"
        case .ogg: "ogg"
        case .webm: "webm"
        case .aiff: "aiff"
        case .caf: "caf"
        case .amr: "amr"
        case .wma: "wma"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "wav": self = .wav
        case "flac": self = .flac
        case "mp3": self = .mp3
        case "m4a": self = .m4a
        case "aac": self = .aac
        case "ogg": self = .ogg
        case "webm": self = .webm
        case "aiff": self = .aiff
        case "caf": self = .caf
        case "amr": self = .amr
        case "wma": self = .wma
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension IdunoxStatus: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .queued: "queued"
        case .running: "running"
        case .succeeded: "succeeded"
        case .failed: "failed"
        case .cancelled: "cancelled"
        case .deadLetter: "dead_letter"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "queued": self = .queued
        case "running": self = .running
        case "succeeded": self = .succeeded
        case "failed": self = .failed
        case "cancelled": self = .cancelled
        case "dead_letter": self = .deadLetter
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension IdunoxJobType: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ingestValidate: "pipeline.ingest_validate"
        case .deidentify: "pipeline.deidentify"
        case .mapToFhir: "pipeline.map_to_fhir"
        case .fhirStoreUpsert: "pipeline.fhir_store_upsert"
        case .runInference: "pipeline.run_inference"
        case .writeArtifacts: "pipeline.write_artifacts"
        case .dispatchWebhooks: "pipeline.dispatch_webhooks"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "pipeline.ingest_validate": self = .ingestValidate
        case "pipeline.deidentify": self = .deidentify
        case "pipeline.map_to_fhir": self = .mapToFhir
        case "pipeline.fhir_store_upsert": self = .fhirStoreUpsert
        case "pipeline.run_inference": self = .runInference
        case "pipeline.write_artifacts": self = .writeArtifacts
        case "pipeline.dispatch_webhooks": self = .dispatchWebhooks
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension IdunoxSubmissionStatus: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .received: "received"
        case .validating: "validating"
        case .validated: "validated"
        case .processing: "processing"
        case .completed: "completed"
        case .failed: "failed"
        case .rejected: "rejected"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "received": self = .received
        case "validating": self = .validating
        case "validated": self = .validated
        case "processing": self = .processing
        case "completed": self = .completed
        case "failed": self = .failed
        case "rejected": self = .rejected
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension IdunoxSchema: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .canonicalV1: "canonical_submission_v1"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "canonical_submission_v1": self = .canonicalV1
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension MarkerCode: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .albumin: "ALBUMIN"
        case .alt: "ALT"
        case .alp: "ALP"
        case .ast: "AST"
        case .calcium: "CALCIUM"
        case .chol: "CHOL"
        case .cystatinC: "CYSTATIN_C"
        case .ggt: "GGT"
        case .hdl: "HDL"
        case .crp: "CRP"
        case .ldl: "LDL"
        case .phosphate: "PHOSPHATE"
        case .urate: "URATE"
        case .hba1cMmolMol: "HBA1C_MMOL_MOL"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "ALBUMIN": self = .albumin
        case "ALT": self = .alt
        case "ALP": self = .alp
        case "AST": self = .ast
        case "CALCIUM": self = .calcium
        case "CHOL": self = .chol
        case "CYSTATIN_C": self = .cystatinC
        case "GGT": self = .ggt
        case "HDL": self = .hdl
        case "CRP": self = .crp
        case "LDL": self = .ldl
        case "PHOSPHATE": self = .phosphate
        case "URATE": self = .urate
        case "HBA1C_MMOL_MOL": self = .hba1cMmolMol
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension MarkerUnit: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .gramsPerLitre: "g/L"
        case .unitsPerLitre: "U/L"
        case .millimolesPerLitre: "mmol/L"
        case .milligramsPerLitre: "mg/L"
        case .micromolesPerLitre: "µmol/L"
        case .millimolesPerMole: "mmol/mol"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "g/L": self = .gramsPerLitre
        case "U/L": self = .unitsPerLitre
        case "mmol/L": self = .millimolesPerLitre
        case "mg/L": self = .milligramsPerLitre
        case "µmol/L": self = .micromolesPerLitre
        case "mmol/mol": self = .millimolesPerMole
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension IdunoxOutput: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .inferenceScoreV1: "inference_score_v1"
        case .json: "json"
        case .html: "html"
        case .pdf: "pdf"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "inference_score_v1": self = .inferenceScoreV1
        case "json": self = .json
        case "html": self = .html
        case "pdf": self = .pdf
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension IdunoxBandTier: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .undetermined: "unknown"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        case "unknown": self = .undetermined
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension IdunoxArtifactType: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .json: "json"
        case .html: "html"
        case .pdf: "pdf"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "json": self = .json
        case "html": self = .html
        case "pdf": self = .pdf
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension IdunoxEventType: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .resultReady: "result.ready"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "result.ready": self = .resultReady
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension JobState: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .running: "running"
        case .succeeded: "succeeded"
        case .failed: "failed"
        case .cancelled: "cancelled"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "running": self = .running
        case "succeeded": self = .succeeded
        case "failed": self = .failed
        case "cancelled": self = .cancelled
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension MidlyrScenario: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .marketingAsset: "marketing_asset"
        case .dispute: "dispute"
        case .debtCollection: "debt_collection"
        case .complaint: "complaint"
        case .generic: "generic"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "marketing_asset": self = .marketingAsset
        case "dispute": self = .dispute
        case "debt_collection": self = .debtCollection
        case "complaint": self = .complaint
        case "generic": self = .generic
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension MidlyrStatus: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .running: "running"
        case .succeeded: "succeeded"
        case .failed: "failed"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "running": self = .running
        case "succeeded": self = .succeeded
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension MidlyrJobType: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .screenAnalysis: "screen_analysis"
        case .riskAssessment: "risk_assessment"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "screen_analysis": self = .screenAnalysis
        case "risk_assessment": self = .riskAssessment
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension MidlyrResultType: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .screen: "analysis.screen.result"
        case .risk: "analysis.risk.result"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "analysis.screen.result": self = .screen
        case "analysis.risk.result": self = .risk
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension MidlyrTrigger: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .manual: "manual"
        case .automatic: "automatic"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "manual": self = .manual
        case "automatic": self = .automatic
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension MidlyrFailureCode: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .analysisFailed: "analysis_failed"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "analysis_failed": self = .analysisFailed
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension FindingPriority: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .p1: "p1"
        case .p2: "p2"
        case .p3: "p3"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "p1": self = .p1
        case "p2": self = .p2
        case "p3": self = .p3
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension RegulationCategory: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The word as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .statute: "statute"
        case .regulation: "regulation"
        case .interagencyGuidance: "interagencyGuidance"
        case .agencyGuidance: "agencyGuidance"
        case .examinationHandbook: "examinationHandbook"
        case .interpretiveAction: "interpretiveAction"
        case .sroRule: "sroRule"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "statute": self = .statute
        case "regulation": self = .regulation
        case "interagencyGuidance": self = .interagencyGuidance
        case "agencyGuidance": self = .agencyGuidance
        case "examinationHandbook": self = .examinationHandbook
        case "interpretiveAction": self = .interpretiveAction
        case "sroRule": self = .sroRule
        default: self = .unknown(rawValue)
        }
    }

    public init(stringLiteral word: String) {
        self.init(rawValue: word)
    }

    public var description: String { rawValue }
}

extension Level: Comparable {
    /// The order of the scale; words this version does not know come last, by their text.
    public static func < (left: Level, right: Level) -> Bool {
        (left.place, left.rawValue) < (right.place, right.rawValue)
    }

    private var place: Int {
        switch self {
        case .none: 0
        case .low: 1
        case .consider: 2
        case .moderate: 3
        case .elevated: 4
        case .inconclusive: 5
        case .unknown: 6
        }
    }
}

extension RecommendedAction: Comparable {
    /// The order of the scale; words this version does not know come last, by their text.
    public static func < (left: RecommendedAction, right: RecommendedAction) -> Bool {
        (left.place, left.rawValue) < (right.place, right.rawValue)
    }

    private var place: Int {
        switch self {
        case .none: 0
        case .monitor: 1
        case .consider: 2
        case .review: 3
        case .escalate: 4
        case .inconclusive: 5
        case .unknown: 6
        }
    }
}

extension ValueInterpretation: Comparable {
    /// The order of the scale; words this version does not know come last, by their text.
    public static func < (left: ValueInterpretation, right: ValueInterpretation) -> Bool {
        (left.place, left.rawValue) < (right.place, right.rawValue)
    }

    private var place: Int {
        switch self {
        case .low: 0
        case .reduced: 1
        case .withinRange: 2
        case .slightlyElevated: 3
        case .high: 4
        case .unknown: 5
        }
    }
}

extension AudioOutcome: Comparable {
    /// The order of the scale.
    public static func < (left: AudioOutcome, right: AudioOutcome) -> Bool {
        left.place < right.place
    }

    private var place: Int {
        switch self {
        case .ok: 0
        case .warn: 1
        case .unknown: 2
        case .reject: 3
        }
    }
}

extension IdunoxBandTier: Comparable {
    /// The order of the scale; words this version does not know come last, by their text.
    public static func < (left: IdunoxBandTier, right: IdunoxBandTier) -> Bool {
        (left.place, left.rawValue) < (right.place, right.rawValue)
    }

    private var place: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        case .undetermined: 3
        case .unknown: 4
        }
    }
}

extension FindingPriority: Comparable {
    /// The order of the scale; words this version does not know come last, by their text.
    public static func < (left: FindingPriority, right: FindingPriority) -> Bool {
        (left.place, left.rawValue) < (right.place, right.rawValue)
    }

    private var place: Int {
        switch self {
        case .p1: 0
        case .p2: 1
        case .p3: 2
        case .unknown: 3
        }
    }
}

extension MidlyrRiskBand: Comparable {
    /// The order of the scale.
    public static func < (left: MidlyrRiskBand, right: MidlyrRiskBand) -> Bool {
        left.place < right.place
    }

    private var place: Int {
        switch self {
        case .limited: 0
        case .low: 1
        case .moderate: 2
        case .high: 3
        case .critical: 4
        }
    }
}
