using CsCheck;
using NetworkLens.Flows;

namespace NetworkLens.Tests.Simplex;

public sealed class BasisFactorTests
{
    private const double Near = 1e-7;

    // Sparse columns with 1 to 3 further entries, one of them exchanged for another ten times.
    [Fact]
    public void Solutions_are_those_of_the_matrix_before_and_after_exchanges() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, int.MaxValue]).Sample((size, seed) =>
        {
            var random = new Random(seed);
            double[][] columns = [.. Enumerable.Range(0, size).Select(place => Column(random, size, place))];
            var factor = new BasisFactor(size);
            if (!factor.Factorize(Lines(columns)))
            {
                return;
            }

            Check(factor, columns, random);
            for (int exchange = 0; exchange < 10; exchange++)
            {
                double[] entering = Column(random, size, random.Next(size));
                WorkVector solved = Solved(factor, entering);
                int place = Enumerable.Range(0, size).MaxBy(at => Math.Abs(solved[at]));
                if (Math.Abs(solved[place]) < 0.1)
                {
                    continue;
                }

                factor.Exchange(place, solved);
                columns[place] = entering;
                Check(factor, columns, random);
            }
        });

    [Fact]
    public void A_matrix_without_an_inverse_is_told()
    {
        double[][] columns = [[1, 2, 0], [2, 4, 0], [0, 1, 1]];
        Assert.False(new BasisFactor(3).Factorize(Lines(columns)));
    }

    private static double[] Column(Random random, int size, int place)
    {
        double[] column = new double[size];
        column[place] = 1;
        for (int entry = random.Next(1, 4); entry > 0; entry--)
        {
            column[random.Next(size)] = random.Next(1, 9) / 4.0;
        }

        return column;
    }

    private static void Check(BasisFactor factor, double[][] columns, Random random)
    {
        int size = columns.Length;
        double[] given = [.. Enumerable.Range(0, size).Select(_ => random.Next(3) == 0 ? random.NextDouble() : 0)];
        WorkVector solved = Solved(factor, given);
        var transposed = new WorkVector(size);
        factor.SolveTransposed(Vector(given), transposed);
        double scale = 1 + Enumerable.Range(0, size).Max(at => Math.Max(Math.Abs(solved[at]), Math.Abs(transposed[at])));
        for (int at = 0; at < size; at++)
        {
            Assert.Equal(given[at], Enumerable.Range(0, size).Sum(place => columns[place][at] * solved[place]), Near * scale);
            Assert.Equal(given[at], Enumerable.Range(0, size).Sum(row => columns[at][row] * transposed[row]), Near * scale);
        }
    }

    private static WorkVector Solved(BasisFactor factor, double[] given)
    {
        var solved = new WorkVector(given.Length);
        factor.Solve(Vector(given), solved);
        return solved;
    }

    private static WorkVector Vector(double[] given)
    {
        var vector = new WorkVector(given.Length);
        for (int at = 0; at < given.Length; at++)
        {
            if (given[at] != 0)
            {
                vector[at] = given[at];
            }
        }

        return vector;
    }

    private static SparseLines Lines(double[][] columns)
    {
        var lines = new SparseLines();
        foreach (double[] column in columns)
        {
            for (int row = 0; row < column.Length; row++)
            {
                if (column[row] != 0)
                {
                    lines.Add(row, column[row]);
                }
            }

            lines.EndLine();
        }

        return lines;
    }
}
