# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sounds of this folder, and what numpy and librosa make of them. Needs numpy, librosa 0.11,
soundfile and the ffmpeg program (5.1)."""
import os
import subprocess

import librosa
import numpy as np
import soundfile

os.chdir(os.path.dirname(os.path.abspath(__file__)))


def ffmpeg(source, target, *options):
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", source, "-map_metadata", "-1", "-fflags",
                    "+bitexact", "-flags:a", "+bitexact", *options, target], check=True)


def chirp():
    """Half a second, two channels that differ: the mean is neither of them."""
    time = np.arange(11025) / 22050
    left = 0.5 * np.sin(2 * np.pi * (300 * time + 1500 * time**2))
    right = 0.3 * np.sin(2 * np.pi * 440 * time)
    soundfile.write("chirp.wav", np.stack([left, right], 1), 22050, subtype="PCM_16")
    sound, rate = soundfile.read("chirp.wav", dtype="float32")
    mono = sound.mean(axis=1)
    mono.astype("<f4").tofile("chirp_mono.f32")
    for target in (8000, 16000, 44100):
        resampled = librosa.resample(mono, orig_sr=rate, target_sr=target, res_type="soxr_hq")
        # Its last sample or two are padding where the length is no whole number.
        resampled.astype("<f4").tofile(f"chirp_{target}.f32")
    for name in ("flac", "mp3", "ogg", "opus", "m4a", "aac", "aiff", "au", "wma", "wv"):
        quality = ["-b:a", "96k"] if name in ("mp3", "opus", "m4a", "aac", "wma") else []
        ffmpeg("chirp.wav", f"chirp.{name}", *quality)
    ffmpeg("chirp.wav", "chirp.oga", "-c:a", "flac", "-f", "ogg")
    for name, codec in (("u8", "pcm_u8"), ("s24", "pcm_s24le"), ("f64", "pcm_f64le")):
        ffmpeg("chirp.wav", f"chirp.{name}.wav", "-c:a", codec, "-t", "0.25",
               "-af", "pan=mono|c0=0.5*c0+0.5*c1")
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=s=64x48:r=10:d=0.5",
                    "-i", "chirp.wav", "-c:v", "mpeg4", "-b:v", "20k", "-c:a", "aac", "-b:a", "96k",
                    "chirp.mp4"], check=True)
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=s=64x48:r=10:d=0.2",
                    "-c:v", "mpeg4", "mute.mp4"], check=True)
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=s=16x16",
                    "-frames:v", "1", "picture.png"], check=True)


def melody():
    """Eight seconds of notes that never repeat, for regions."""
    rate, notes = 16000, np.random.default_rng(3)
    sound = np.zeros(8 * rate)
    for start in np.arange(0, 8, 0.25):
        time = np.arange(int(0.25 * rate)) / rate
        note = notes.uniform(0.2, 0.6) * np.sin(2 * np.pi * notes.uniform(100, 1500) * time)
        begin = int(start * rate)
        sound[begin:begin + len(time)] = note * np.exp(-6 * time)
    soundfile.write("melody.wav", sound, rate, subtype="PCM_16")
    ffmpeg("melody.wav", "melody.flac")
    ffmpeg("melody.wav", "melody.mp3", "-b:a", "32k")
    ffmpeg("melody.wav", "melody.ogg", "-c:a", "libvorbis", "-q:a", "1")
    ffmpeg("melody.wav", "melody.opus", "-b:a", "24k")
    # Noise substitution would draw other noise after a jump.
    ffmpeg("melody.wav", "melody.m4a", "-b:a", "32k", "-aac_pns", "0")
    ffmpeg("melody.wav", "melody.mka", "-c:a", "libvorbis", "-q:a", "1")
    os.remove("melody.wav")


chirp()
melody()
