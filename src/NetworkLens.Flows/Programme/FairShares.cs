namespace NetworkLens.Flows;

/// <summary>Lexicographic max-min of served share / weight: raises the lowest as far as it goes, fixes those that hold it there, and goes on with the others.</summary>
/// <remarks>
/// Among the optima of an objective, what has a price is at its bound in every one of them: it leaves the programme, which so falls into parts
/// that have nothing to do with each other, and each is filled by itself. Demand of weight 0 counts last, and equally.
/// </remarks>
/// <param name="program">The programme.</param>
internal sealed class FairShares(FlowProgram program)
{
    private readonly List<RisingLevel> walks = []; // by part of the whole, which bounds do not change

    /// <summary>Fills up. The programme stays as it is.</summary>
    /// <param name="isAmongOptima">Whether only the optima of the objective it was just solved for are looked among; otherwise all solutions.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <returns>By block and target: served share, 0..1; 0 where nothing can be served.</returns>
    /// <exception cref="FlowsImpossibleException">The figures are beyond what the solver can settle.</exception>
    public double[][] Fill(bool isAmongOptima, CancellationToken cancellation)
    {
        double[][] shares = [.. program.Blocks.Select(block => new double[block.Shares.Length])];
        var face = new OptimalFace(program.Model.Program());
        if (isAmongOptima)
        {
            face.Keep(program.Model.Solution);
        }

        Member[] members = [.. Members()];
        SolverBasis? basis = isAmongOptima ? program.Model.Basis() : null;
        int number = 0;
        foreach (FairPart part in face.Parts(members))
        {
            if (isAmongOptima && part.Members is [{ IsLast: false } only])
            {
                shares[only.Block][only.Target] = Math.Clamp(program.Model.Solution.Columns[part.Part.Columns[only.Column]], 0, 1); // the only one that the objective can tell of here: alike in every optimum
                continue;
            }

            if (isAmongOptima)
            {
                part.Fill(basis is null ? null : part.Part.Of(basis), Settle, program.Why, cancellation);
            }
            else if (number == walks.Count)
            {
                walks.Add(part.Fill(null, Settle, program.Why, cancellation));
            }
            else
            {
                part.FillAgain(walks[number], Settle, program.Why, cancellation);
            }

            number++;
        }

        foreach (Member member in members.Where(member => face.IsFixed(member.Column)))
        {
            shares[member.Block][member.Target] = Math.Clamp(face.ValueOf(member.Column), 0, 1);
        }

        return shares;

        void Settle(Member member, double share) => shares[member.Block][member.Target] = share;
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
