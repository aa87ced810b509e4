#!/bin/sh
# Makes the awkward recordings in this folder again. Needs ffmpeg and lame.
set -eu
cd "$(dirname "$0")"
source=../../../../samples/project.wav
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# cut SECONDS: the beginning of the sample, in $work/cut.wav.
cut() { ffmpeg -v error -y -i "$source" -t "$1" -c copy "$work/cut.wav"; }

encode() { ffmpeg -v error -y -i "$work/cut.wav" -bitexact "$@"; }

# Behind a pipe the output is unseekable, so that the muxer cannot go back and fill in a length.
cut 20
lame --quiet -t -b 16 -m m "$work/cut.wav" constant-rate-without-xing.mp3
encode -c:a aac -b:a 16k -movflags +frag_keyframe+empty_moov+default_base_moof -frag_duration 2000000 fragmented.mp4
encode -c:a aac -b:a 16k -f adts adts.aac
encode -c:a libopus -b:a 12k opus.ogg
encode -c:a libopus -b:a 12k opus.webm

cut 16
encode -c:a libopus -b:a 12k -f webm - | cat > live.webm

cut 6
lame --quiet -t -V 9 -m m "$work/cut.wav" variable-rate-without-xing.mp3
encode -c:a libvorbis -q:a -1 vorbis.ogg

cut 2
encode -c:a pcm_s16le -ar 8000 -f wav - | cat > streamed.wav
encode -c:a flac -ar 8000 -f flac - | cat > streamed.flac
encode -c:a alac -ar 8000 alac.m4a

# Silence, and a tone behind it.
silence="-f lavfi -i anullsrc=r=16000:cl=mono"
ffmpeg -v error -y $silence -t 3 -bitexact silent.flac
ffmpeg -v error -y $silence -t 3 -c:a aac -b:a 16k -bitexact silent.m4a
for ending in flac mp3 m4a; do
    ffmpeg -v error -y -f lavfi -i "aevalsrc=if(gt(t\\,2)\\,0.1*sin(2000*t)):s=16000:d=3" -b:a 16k -bitexact silent-then-tone.$ending
done

# The same in codecs whose silence is found in other ways. The bit rates choose Opus's modes: for speech, for music.
sound() { # SOURCE NAME
    make="ffmpeg -v error -y -f lavfi -i $1 -bitexact"
    $make -c:a adpcm_ima_wav "$2-ima.wav"
    $make -c:a adpcm_ms "$2-ms.wav"
    $make -b:a 32k "$2.mp2"
    $make -c:a aac -b:a 16k -f adts "$2.aac"
    $make -c:a libvorbis "$2-vorbis.ogg"
    $make -c:a libopus -b:a 12k "$2-opus.ogg"
    $make -c:a libopus -b:a 32k "$2-opus.webm"
}
sound "anullsrc=r=16000:cl=mono:d=2" silent
sound "aevalsrc=if(gt(t\\,1.8)\\,0.1*sin(2000*t)):s=16000:d=2" silent-then-tone
