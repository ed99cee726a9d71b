namespace NetworkLens.Model;

/// <summary>What every vertex needs, and the intakes it needs it from.</summary>
internal sealed record RequirementList(
    int[] VariantStart, int[] InputStart, RecipeInput[] Inputs, bool[] IsSource,
    int[] SiteIntakeStart, SiteIndex[] IntakeSite, MaterialIndex[] IntakeMaterial)
{
    /// <summary>The intake of a site for a material, or -1.</summary>
    public int FindIntake(int site, MaterialIndex material)
    {
        for (int intake = SiteIntakeStart[site]; intake < SiteIntakeStart[site + 1]; intake++)
        {
            if (IntakeMaterial[intake] == material)
            {
                return intake;
            }
        }

        return -1;
    }

    /// <summary>For each intake the vertices that use it, each once, ordered by index.</summary>
    public (int[] Start, VertexIndex[] Users) Users()
    {
        int[] start = new int[IntakeSite.Length + 1];
        Visit((intake, _) => start[intake + 1]++);
        for (int intake = 0; intake < IntakeSite.Length; intake++)
        {
            start[intake + 1] += start[intake];
        }

        int[] next = start[..^1];
        var users = new VertexIndex[start[^1]];
        Visit((intake, vertex) => users[next[intake]++] = new VertexIndex(vertex));
        return (start, users);
    }

    private void Visit(Action<int, int> use)
    {
        for (int vertex = 0; vertex + 1 < VariantStart.Length; vertex++)
        {
            Span<RecipeInput> inputs = Inputs.AsSpan(InputStart[VariantStart[vertex]]..InputStart[VariantStart[vertex + 1]]);
            for (int input = 0; input < inputs.Length; input++)
            {
                if (!Contains(inputs[..input], inputs[input].Intake))
                {
                    use(inputs[input].Intake.Value, vertex);
                }
            }
        }
    }

    private static bool Contains(ReadOnlySpan<RecipeInput> inputs, IntakeIndex intake)
    {
        foreach (RecipeInput input in inputs)
        {
            if (input.Intake == intake)
            {
                return true;
            }
        }

        return false;
    }
}
