// Generated from core/src/models by `cargo xtask generate`; do not edit.

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
        case .withinRange: "within range"
        case .slightlyElevated: "slightly elevated"
        case .high: "high"
        case .reduced: "reduced"
        case .low: "low"
        case .unknown(let word): word
        }
    }

    /// What the word means; `unknown` when this version does not know it.
    public init(rawValue: String) {
        switch rawValue {
        case "within range": self = .withinRange
        case "slightly elevated": self = .slightlyElevated
        case "high": self = .high
        case "reduced": self = .reduced
        case "low": self = .low
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
