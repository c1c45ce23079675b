"""Made sobol-points.json once: points of scipy.stats.qmc.Sobol (1.17.1), unshifted, in units of 2^-32, by their index.

SciPy goes through the points in Gray order, so that its point number i is that of index i xor (i >> 1).
"""

import json

from scipy.stats import qmc

points = qmc.Sobol(d=180, scramble=False, bits=32).random(1024)
of = {i ^ (i >> 1): [round(x * 2**32) for x in points[i]] for i in (1, 2, 5, 100, 1023)}
print(json.dumps({str(index): point for index, point in of.items()}))
