#!/bin/sh
# Makes the recordings in this folder again. Needs espeak-ng, sox, flac, lame and ffmpeg:
#   apt-get install espeak-ng sox flac lame ffmpeg
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# speak NAME VOICE WORDS_PER_MINUTE PITCH: reads SSML on stdin, leaves $work/NAME.wav.
# A little room noise is mixed in, because no microphone records digital silence between words.
speak() {
    espeak-ng -m -v "$2" -s "$3" -p "$4" -w "$work/raw.wav"
    sox -R "$work/raw.wav" -r 16000 -c 1 -b 16 "$work/voice.wav" gain -n -4 pad 0.4 0.6
    sox -R "$work/voice.wav" "$work/room.wav" synth pinknoise vol 0.003
    sox -R -m -v 1 "$work/voice.wav" -v 1 "$work/room.wav" -b 16 "$work/$1.wav"
}

speak diary en-gb+Alicia 150 52 <<'TEXT'
<speak>Tuesday. <break time="700ms"/> I woke before the alarm and listened to the rain for a while.
<break time="900ms"/> The kitchen was cold, so I lit the stove first, <break time="300ms"/> and then made tea.
<break time="800ms"/> In the afternoon I walked to the harbour. <break time="400ms"/> Two boats were being painted,
one blue, <break time="250ms"/> one a green that nobody could agree on. <break time="1000ms"/>
My neighbour asked whether I would look after her plants next week. <break time="500ms"/>
I said yes, <break time="350ms"/> and wrote it down so that I would not forget.</speak>
TEXT

speak project en-us+Michael 165 42 <<'TEXT'
<speak>This is a test recording. <break time="600ms"/> It was made so that a program can be tried
without an account, <break time="250ms"/> and without anybody's real voice. <break time="800ms"/>
A recording goes in, <break time="300ms"/> a service looks at it for a while, <break time="300ms"/> and an answer comes back.
<break time="900ms"/> If the answer is late, the program waits. <break time="400ms"/>
If the line breaks, it asks again. <break time="700ms"/> It should never pay twice for the same work.</speak>
TEXT

speak walk en-gb-scotland+Andy 140 38 <<'TEXT'
<speak>We started early, <break time="300ms"/> with bread and apples in one bag and a map in the other.
<break time="800ms"/> The path goes up through the birch wood, crosses the stream twice, <break time="350ms"/>
and comes out above the old quarry. <break time="1000ms"/> From there you can count seven church towers on a clear day.
<break time="600ms"/> We counted five, <break time="300ms"/> and argued about the sixth. <break time="900ms"/>
On the way down the weather changed. <break time="500ms"/> First a few drops, <break time="400ms"/> then a proper shower,
<break time="300ms"/> and by the time we reached the road <break time="250ms"/> the sun was out again.
<break time="800ms"/> Next time we will bring a better map, <break time="300ms"/> and more apples.</speak>
TEXT

speak recipe en-us+Linda 155 55 <<'TEXT'
<speak>Peel three onions and cut them into thin rings. <break time="700ms"/> Warm some butter in a wide pan,
<break time="300ms"/> add the onions and a pinch of salt, <break time="300ms"/> and then wait. <break time="900ms"/>
It takes about forty minutes. <break time="500ms"/> Stir now and then, <break time="300ms"/> but do not hurry.
<break time="800ms"/> When they are brown and soft, <break time="250ms"/> pour in a little broth, <break time="400ms"/>
and serve it hot, with toasted bread.</speak>
TEXT

speak too-short en-gb+Alicia 150 52 <<'TEXT'
<speak>This recording is too short. <break time="500ms"/> The service asks for fifteen seconds at least,
<break time="300ms"/> and this is about half of that.</speak>
TEXT

cp "$work/project.wav" "$work/too-short.wav" .
flac --silent --force -8 -o diary.flac "$work/diary.wav"
lame --quiet -V 5 -m m "$work/walk.wav" walk.mp3
ffmpeg -v error -y -i "$work/recipe.wav" -c:a aac -b:a 48k -bitexact recipe.m4a
# A recorder that was stopped before it wrote the index, which stands at the end.
head -c 8000 recipe.m4a > interrupted.m4a
