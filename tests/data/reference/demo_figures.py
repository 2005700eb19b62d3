# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes demo_figures.json: the figures of every demo file, from the formulas of docs/measures.md.

Slow and obvious on purpose, float64 throughout, and without a line of Candor's code:
    python3 demo_figures.py ../../../resources/demo demo_figures.json
It needs numpy. Nothing in the build runs it.
"""

import json
import pathlib
import sys

import numpy as np

GRID = [round(0.5 + 0.05 * k, 9) for k in range(51)]


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def bucket_of(p, count):
    edges = np.array([k / count for k in range(count + 1)])
    return np.clip(np.searchsorted(edges, p, side="right") - 1, 0, count - 1)


def measures(p, y):
    files, classes = p.shape
    truth = np.zeros_like(p)
    truth[np.arange(files), y] = 1.0
    winner = p.argmax(axis=1)
    confidence = p.max(axis=1)
    right = winner == y

    bucket = bucket_of(p.ravel(), 10)
    gaps, weights = [], []
    for k in range(10):
        inside = bucket == k
        if inside.any():
            gaps.append(abs(truth.ravel()[inside].mean() - (k + 0.5) / 10))
            weights.append(np.mean(bucket_of(confidence, 10) == k))
    top = bucket_of(confidence, 15)
    shares, tops = [], []
    for k in range(15):
        inside = top == k
        if inside.any():
            shares.append(inside.mean())
            tops.append(abs(right[inside].mean() - confidence[inside].mean()))
    return {
        "accuracy": right.mean(),
        "mae": np.mean(gaps),
        "weighted_mae": np.dot(gaps, weights),
        "ece": np.dot(shares, tops),
        "mce": np.max(tops),
        "nll": -np.log(p[np.arange(files), y]).mean(),
        "brier": ((p - truth) ** 2).sum(axis=1).mean(),
    }


def file_posteriors(logits, file_index, files, temperature):
    patches = softmax(logits / temperature)
    p = np.zeros((logits.shape[0], files, logits.shape[2]))
    for m in range(logits.shape[0]):
        for f in range(files):
            p[m, f] = patches[m, file_index == f].mean(axis=0)
    return p


def at(logits, file_index, y, temperature):
    p = file_posteriors(logits, file_index, len(y), temperature)
    members = [measures(member, y) for member in p]
    return {
        "temperature": temperature,
        "ensemble": measures(p.mean(axis=0), y),
        "single_mean": {k: np.mean([m[k] for m in members]) for k in members[0]},
        "single_std": {k: np.std([m[k] for m in members]) for k in members[0]},
    }


def main(folder, output):
    result = {}
    for path in sorted(pathlib.Path(folder).glob("*.npz")):
        data = np.load(path)
        logits = data["logits"].astype(np.float64)
        y = data["labels"].astype(int)
        index = data["file_index"] if "file_index" in data else np.arange(logits.shape[1])
        maes = {
            t: measures(file_posteriors(logits, index, len(y), t).mean(axis=0), y)["mae"]
            for t in GRID
        }
        best = min(GRID, key=lambda t: (maes[t], abs(t - 1.0), t))
        result[path.name] = [at(logits, index, y, 1.0), at(logits, index, y, best)]
    text = json.dumps(result, indent=1, default=float)
    pathlib.Path(output).write_text(text + "\n", encoding="utf-8")


main(*sys.argv[1:])
