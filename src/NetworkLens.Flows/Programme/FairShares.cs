using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>Lexicographic max-min of served share / weight: raises the lowest as far as it goes, fixes those that hold it there, and goes on with the others.</summary>
/// <remarks>
/// Among the optima of an objective, what has a price is at its bound in every one of them: it leaves the programme, which so falls into parts
/// that have nothing to do with each other, and each is filled by itself. Demand of weight 0 counts last, and equally.
/// </remarks>
/// <param name="program">The programme.</param>
internal sealed class FairShares(FlowProgram program)
{
    private ImmutableArray<FairPart> parts = []; // of all solutions: their matrix is that of the number
    private int matrixNumber = -1;
    private RisingLevel?[] walks = [];            // by part

    /// <summary>Fills up. The programme stays as it is.</summary>
    /// <param name="isAmongOptima">Whether only the optima of the objective it was just solved for are looked among; otherwise all solutions.</param>
    /// <param name="cancellation">Looked at between steps.</param>
    /// <returns>By block and target: served share, 0..1; 0 where nothing can be served.</returns>
    /// <exception cref="FlowsImpossibleException">The figures are beyond what the solver can settle.</exception>
    public double[][] Fill(bool isAmongOptima, CancellationToken cancellation)
    {
        double[][] shares = [.. program.Blocks.Select(block => new double[block.Shares.Length])];
        void Settle(Member member, double share) => shares[member.Block][member.Target] = share;
        if (isAmongOptima)
        {
            FillOptima(Settle, cancellation);
        }
        else
        {
            FillAll(Settle, cancellation);
        }

        return shares;
    }

    private void FillOptima(Action<Member, double> settle, CancellationToken cancellation)
    {
        LinearSolution optimum = program.Model.Solution;
        SolverBasis? basis = program.Model.Basis();
        var face = new OptimalFace(program.Model.Program());
        face.Keep(optimum);
        Member[] members = [.. Members()];
        foreach (FairPart part in face.Parts(members))
        {
            if (part.Members is [{ IsLast: false } only])
            {
                settle(only, Math.Clamp(optimum.Columns[part.Part.Columns[only.Column]], 0, 1)); // the only one that the objective can tell of here: alike in every optimum
            }
            else
            {
                part.Fill(basis is null ? null : part.Part.Of(basis), settle, program.Why, cancellation);
            }
        }

        foreach (Member member in members.Where(member => face.IsFixed(member.Column)))
        {
            settle(member, Math.Clamp(face.ValueOf(member.Column), 0, 1));
        }
    }

    private void FillAll(Action<Member, double> settle, CancellationToken cancellation)
    {
        if (matrixNumber != program.Model.MatrixNumber)
        {
            parts = [.. new OptimalFace(program.Model.Program()).Parts([.. Members()])];
            walks = new RisingLevel?[parts.Length];
            matrixNumber = program.Model.MatrixNumber;
        }

        for (int number = 0; number < parts.Length; number++)
        {
            ProgramPart part = parts[number].Part;
            FairPart now = parts[number] with { Part = part with { Program = program.Model.WithBounds(part.Program, part.Columns, part.Rows) } };
            if (walks[number] is { } known)
            {
                now.FillAgain(known, settle, program.Why, cancellation);
            }
            else
            {
                walks[number] = now.Fill(null, settle, program.Why, cancellation);
            }
        }
    }

    private IEnumerable<Member> Members()
    {
        for (int block = 0; block < program.Blocks.Length; block++)
        {
            FlowBlock period = program.Blocks[block];
            for (int target = 0; target < period.Shares.Length; target++)
            {
                if (period.Shares[target] is { } share)
                {
                    double weight = period.Problem.Weight[target];
                    yield return new Member(block, target, share.Index, weight > 0 ? weight : 1, IsLast: weight <= 0, period.TonnesOfShare(target));
                }
            }
        }
    }
}

/// <summary>A target that takes part in the sharing.</summary>
/// <param name="Block">Its period.</param>
/// <param name="Target">Of its problem.</param>
/// <param name="Column">Position of its served share.</param>
/// <param name="Weight">Above 0.</param>
/// <param name="IsLast">Whether it counts after all others.</param>
/// <param name="Tonnes">What a share of 1 stands for.</param>
internal readonly record struct Member(int Block, int Target, int Column, double Weight, bool IsLast, double Tonnes);
