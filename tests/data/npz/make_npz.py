# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the .npz files of this folder with numpy: one small ensemble in many spellings.

Two members, four patches, three classes; logit [m, p, c] is (12 m + 3 p + c - 10) / 8, which every
float type holds exactly. Labels 2 0 1 2. Made with numpy 2.4.6: python3 make_npz.py
"""

import io
import zipfile

import numpy as np

LOGITS = (np.arange(24).reshape(2, 4, 3) - 10) / 8
LABELS = np.array([2, 0, 1, 2])
NAMES = {
    "class_names": np.array(["Baß", "organ", "弦"]),
    "file_names": np.array(["a.wav", "b.wav", "c.wav", "d é.wav"]),
    "member_names": np.array(["seed 0", "seed 1"]),
}


def with_version(path, version):
    """numpy.savez always chooses the lowest version that will do."""
    with zipfile.ZipFile(path, "w") as archive:
        for key, array in {"logits": LOGITS.astype("f4"), "labels": LABELS, **NAMES}.items():
            buffer = io.BytesIO()
            np.lib.format.write_array(buffer, array, version=version)
            archive.writestr(key + ".npy", buffer.getvalue())


for kind in ["<f2", "<f4", "<f8", ">f2", ">f4", ">f8"]:
    order = {"<": "little", ">": "big"}[kind[0]]
    name = f"{order}-{kind[1:]}.npz"
    np.savez(name, logits=LOGITS.astype(kind), labels=LABELS.astype(kind[0] + "i4"), **NAMES)
for kind in ["i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", ">i2", ">u8"]:
    name = f"labels-{kind.replace('>', 'big-')}.npz"
    np.savez(name, logits=LOGITS.astype("f4"), labels=LABELS.astype(kind), **NAMES)
np.savez("fortran.npz", logits=np.asfortranarray(LOGITS, dtype="f4"), labels=LABELS, **NAMES)
np.savez_compressed("deflated.npz", logits=LOGITS, labels=LABELS, **NAMES)
np.savez("bytes-names.npz", logits=LOGITS, labels=LABELS,
         **{key: np.char.encode(names, "utf-8") for key, names in NAMES.items()})
np.savez("big-names.npz", logits=LOGITS, labels=LABELS,
         **{key: names.astype(names.dtype.newbyteorder(">")) for key, names in NAMES.items()})
one_hot = np.asfortranarray(np.eye(3, dtype=bool)[LABELS])
np.savez("one-hot.npz", scores=LOGITS, y_true=one_hot, **NAMES)
for major in [1, 2, 3]:
    with_version(f"version-{major}.npz", (major, 0))
