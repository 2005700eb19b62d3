# SPDX-License-Identifier: GPL-3.0-or-later
"""Reference features of one short signal: librosa and numpy in double precision.

Writes signal.npy and one .npy a case beside itself; feature_reference_test.cpp has the same
settings. Made with librosa 0.11.0, numpy 2.4.6.
"""
import pathlib

import librosa
import numpy as np

HERE = pathlib.Path(__file__).parent
RATE = 22050


def make_signal():
    random = np.random.default_rng(11)
    n = np.arange(8000)
    sweep = 0.4 * np.sin(2 * np.pi * (200 + 0.45 * n) * n / RATE)
    tone = 0.2 * np.sin(2 * np.pi * 1234.5 * n / RATE)
    noise = 0.02 * random.standard_normal(n.size)
    signal = sweep + tone + noise
    signal[5000:6500] *= 1e-4  # nearly silent, so that floors are met
    return signal.astype(np.float32)


def mel(signal, power=2.0, fft=1024, hop=512, bands=40, pad="constant", htk=False, norm="slaney",
        fmin=0.0, fmax=None, center=True):
    spectrum = np.abs(librosa.stft(signal, n_fft=fft, hop_length=hop, pad_mode=pad, center=center))
    bank = librosa.filters.mel(sr=RATE, n_fft=fft, n_mels=bands, fmin=fmin, fmax=fmax, htk=htk,
                               norm=norm, dtype=np.float64)
    return bank @ spectrum**power


def sliding(cepstra, window):
    result = np.empty_like(cepstra)
    for t in range(cepstra.shape[1]):
        first, last = max(0, t - window // 2), t - window // 2 + window
        part = cepstra[:, first:last]
        result[:, t] = (cepstra[:, t] - part.mean(axis=1)) / part.std(axis=1)
    return result


def cases(y):
    to_db = librosa.power_to_db
    stft = librosa.stft
    yield "stft_magnitude_reflect", np.abs(
        stft(y, n_fft=256, win_length=200, hop_length=300, pad_mode="reflect"))
    yield "stft_power_hamming", np.abs(stft(y, n_fft=256, hop_length=300, window="hamming")) ** 2
    yield "stft_magnitude_blackman_uncentred", np.abs(
        stft(y, n_fft=300, hop_length=300, window="blackman", center=False))
    yield "mel_power", mel(y)
    yield "mel_magnitude_htk_reflect", mel(y, 1.0, pad="reflect", htk=True, norm=None, fmin=50.0,
                                           fmax=8000.0)
    yield "mel_db_max_80", to_db(mel(y), ref=np.max, top_db=80.0)
    yield "mel_db_30", to_db(mel(y), ref=0.5, amin=1e-5, top_db=30.0)
    yield "mel_db_open", to_db(mel(y, pad="reflect", htk=True, norm=None), top_db=None)
    yield "mel_ln", np.log(mel(y, 1.0, fft=512, hop=256) + 1e-6)
    half = mel(y, fft=512, hop=256, pad="reflect").astype(np.float32).astype(np.float16)
    yield "mel_log10_half", np.log10(10000.0 * half.astype(np.float64) + 1.0)
    decibels = to_db(mel(y), top_db=80.0)
    yield "mfcc_20", librosa.feature.mfcc(S=decibels, n_mfcc=20)
    yield "mfcc_13_lifter_22", librosa.feature.mfcc(S=decibels, n_mfcc=13, lifter=22)
    yield "mfcc_20_sliding_7", sliding(librosa.feature.mfcc(S=decibels, n_mfcc=20), 7)
    opened = to_db(mel(y), top_db=None)
    yield "mel_db_standardised", (opened - opened.mean()) / opened.std()


def main():
    signal = make_signal()
    np.save(HERE / "signal.npy", signal)
    for name, values in cases(signal.astype(np.float64)):
        np.save(HERE / f"{name}.npy", np.ascontiguousarray(values, dtype=np.float32))


if __name__ == "__main__":
    main()
