"""The six numbers by which a PDF moves, turns and scales what it paints."""

from collections.abc import Sequence

Matrix = tuple[float, float, float, float, float, float]

UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def matrix_of(operands: Sequence[object]) -> Matrix:
    """Returns the matrix that an operator names.

    Raises:
        ValueError: These are no six numbers.
    """
    a, b, c, d, e, f = (float(one) for one in operands)  # type: ignore[arg-type]
    return a, b, c, d, e, f


def times(first: Matrix, then: Matrix) -> Matrix:
    """Returns the matrix that moves as `first` does and `then` as the second."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def moved(x: float, y: float, matrix: Matrix) -> Matrix:
    """Returns the matrix that moves by `x` and `y` before `matrix` does its work."""
    a, b, c, d, e, f = matrix
    return a, b, c, d, x * a + y * c + e, x * b + y * d + f
