// Generated from core/src/models by `cargo xtask generate`; do not edit.

package dev.jobferry

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
        ValueInterpretation.WithinRange -> "within range"
        ValueInterpretation.SlightlyElevated -> "slightly elevated"
        ValueInterpretation.High -> "high"
        ValueInterpretation.Reduced -> "reduced"
        ValueInterpretation.Low -> "low"
        is ValueInterpretation.Unknown -> v1
    }

/** What [word] means; [ValueInterpretation.Unknown] when this version does not know it. */
fun ValueInterpretation.Companion.of(word: String): ValueInterpretation = when (word) {
    "within range" -> ValueInterpretation.WithinRange
    "slightly elevated" -> ValueInterpretation.SlightlyElevated
    "high" -> ValueInterpretation.High
    "reduced" -> ValueInterpretation.Reduced
    "low" -> ValueInterpretation.Low
    else -> ValueInterpretation.Unknown(word)
}

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
