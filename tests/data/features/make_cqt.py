# SPDX-License-Identifier: GPL-3.0-or-later
"""Reference constant-Q magnitudes by librosa: one .npy a case beside itself.

constant_q_test.cpp has the same settings; the signals are signal.npy and the brass note beside it.
Made with librosa 0.11.0, numpy 2.4.6, soxr 1.1.0.
"""
import pathlib

import librosa
import numpy as np
import soundfile

HERE = pathlib.Path(__file__).parent


def magnitudes(signal, rate, **settings):
    return np.abs(librosa.cqt(signal, sr=rate, tuning=settings.pop("tuning", 0.0), **settings))


def legacy(signal, rate, **settings):
    """With the relative bandwidth of librosa 0.6: r - 1."""
    current = librosa.filters._relative_bandwidth
    librosa.filters._relative_bandwidth = lambda freqs: np.full(
        len(freqs), 2.0 ** (1.0 / settings.get("bins_per_octave", 12)) - 1.0)
    try:
        return magnitudes(signal, rate, **settings)
    finally:
        librosa.filters._relative_bandwidth = current


def cases():
    signal = np.load(HERE / "signal.npy")
    note, rate = soundfile.read(HERE / "brass_acoustic_000-085-100.wav", dtype="float32")
    yield "cqt_84", magnitudes(signal, 22050, hop_length=256)
    yield "cqt_80_reflect_legacy", legacy(signal, 22050, hop_length=256, n_bins=80,
                                          pad_mode="reflect", fmin=65.4)
    yield "cqt_60_narrow_unscaled", magnitudes(
        signal, 22050, hop_length=512, n_bins=60, bins_per_octave=24, fmin=110.0,
        filter_scale=0.5, scale=False, sparsity=0.0)
    yield "cqt_early_halvings", magnitudes(signal, 44100, hop_length=1024, n_bins=24, fmin=55.0,
                                           tuning=0.25)
    yield "cqt_early_unscaled", magnitudes(signal, 44100, hop_length=1024, n_bins=20, fmin=110.0,
                                           scale=False)
    yield "cqt_hop_300", magnitudes(signal, 22050, hop_length=300, n_bins=60, fmin=65.4)
    yield "cqt_note", magnitudes(note, rate, hop_length=1024)


if __name__ == "__main__":
    for name, values in cases():
        np.save(HERE / f"{name}.npy", np.ascontiguousarray(values, dtype=np.float32))
