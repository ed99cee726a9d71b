namespace NetworkLens.Model;

/// <summary>Reads what every activity and target needs, site by site.</summary>
internal sealed class RequirementReader(
    DataSet data, RecipeBook recipes, ActivityList activities, Target[] targets, int[] receiverStart, int[] rowsByReceiver)
{
    private readonly int vertices = activities.Sites.Length + targets.Length;
    private readonly List<RecipeInput> inputs = [];
    private readonly List<int> inputStart = [0];
    private readonly List<SiteIndex> intakeSite = [];
    private readonly List<MaterialIndex> intakeMaterial = [];
    private readonly MaterialSet arriving = new(); // materials that links of the data bring to the site
    private readonly MaterialSet wanted = new();   // and those that something there needs

    public RequirementList Read()
    {
        bool[] isSource = new bool[activities.Sites.Length];
        int[] variantStart = new int[vertices + 1];
        int[] siteIntakeStart = new int[data.Sites.Count + 1];

        // Intakes first, so that the inputs of a site's activities and targets can point to them.
        for (int site = 0, target = 0; site < data.Sites.Count; site++)
        {
            ReadIntakes(site, ref target);
            siteIntakeStart[site + 1] = intakeSite.Count;
        }

        for (int activity = 0; activity < activities.Sites.Length; activity++)
        {
            SiteIndex site = activities.Sites[activity];
            Arriving(site.Value);
            isSource[activity] = IsSource(activity);
            if (!isSource[activity])
            {
                AddVariants(site, activities.Materials[activity], siteIntakeStart[site.Value]..siteIntakeStart[site.Value + 1]);
            }

            variantStart[activity + 1] = inputStart.Count - 1;
        }

        for (int target = 0; target < targets.Length; target++)
        {
            int site = targets[target].Site.Value;
            for (int intake = siteIntakeStart[site]; intake < siteIntakeStart[site + 1]; intake++)
            {
                if (targets[target].Material == MaterialIndex.Any || targets[target].Material == intakeMaterial[intake])
                {
                    inputs.Add(new RecipeInput(new IntakeIndex(intake), -1));
                    inputStart.Add(inputs.Count);
                }
            }

            variantStart[activities.Sites.Length + target + 1] = inputStart.Count - 1;
        }

        return new RequirementList(variantStart, [.. inputStart], [.. inputs], isSource, siteIntakeStart, [.. intakeSite], [.. intakeMaterial]);
    }

    private void ReadIntakes(int site, ref int target)
    {
        Arriving(site);
        wanted.Clear();
        foreach (int material in arriving.Items)
        {
            wanted.Add(material);
        }

        for (; target < targets.Length && targets[target].Site.Value == site; target++)
        {
            if (targets[target].Material != MaterialIndex.Any)
            {
                wanted.Add(targets[target].Material.Value);
            }
        }

        if (data.Requirements == RequirementRule.Recipes)
        {
            for (int activity = activities.SiteStart[site]; activity < activities.SiteStart[site + 1]; activity++)
            {
                foreach (int row in recipes.VariantsOf(new SiteIndex(site), activities.Materials[activity]).SelectMany(variant => variant))
                {
                    wanted.Add(data.Recipes[row].Input.Value);
                }
            }
        }

        foreach (int material in wanted.Items)
        {
            intakeSite.Add(new SiteIndex(site));
            intakeMaterial.Add(new MaterialIndex(material));
        }
    }

    private void Arriving(int site)
    {
        arriving.Clear();
        foreach (int row in rowsByReceiver.AsSpan(receiverStart[site]..receiverStart[site + 1]))
        {
            arriving.Add(data.Links.Material(row).Value);
        }
    }

    private bool IsSource(int activity)
    {
        SiteIndex site = activities.Sites[activity];
        MaterialIndex output = activities.Materials[activity];
        if (data.IsFirstStage(site))
        {
            return data.Requirements != RequirementRule.Recipes || !recipes.NamesSite(site, output);
        }

        IReadOnlyList<IReadOnlyList<int>> variants = data.Requirements == RequirementRule.Recipes ? recipes.VariantsOf(site, output) : [];
        bool isFed = variants.Count == 0 ? arriving.Count > 0 : variants.Any(variant => variant.Any(row => arriving.Contains(data.Recipes[row].Input.Value)));
        return !isFed && (SaysSource(activity) || data.Sites.Status(site) == SiteStatus.Unknown || (variants.Count == 0 && recipes.IsEmpty));
    }

    private bool SaysSource(int activity)
    {
        if (activities.OutputRows is null)
        {
            return false;
        }

        for (int row = activities.OutputRows[activity]; row < data.Outputs.Length
            && data.Outputs[row].Site == activities.Sites[activity] && data.Outputs[row].Material == activities.Materials[activity]; row++)
        {
            if (data.Outputs[row].IsSource)
            {
                return true;
            }
        }

        return false;
    }

    private void AddVariants(SiteIndex site, MaterialIndex output, Range intakes)
    {
        switch (data.Requirements)
        {
            case RequirementRule.Recipes:
                foreach (IReadOnlyList<int> variant in recipes.VariantsOf(site, output))
                {
                    AddRecipeVariant(site, variant, intakes);
                }

                break;
            case RequirementRule.PerMaterial when arriving.Count > 0:
                foreach (int material in arriving.Items)
                {
                    Add(material, -1, intakes);
                }

                inputStart.Add(inputs.Count);
                break;
            case RequirementRule.Any:
                foreach (int material in arriving.Items)
                {
                    Add(material, -1, intakes);
                    inputStart.Add(inputs.Count);
                }

                break;
        }
    }

    // Of an unknown tier only the inputs that the data knows are needed.
    private void AddRecipeVariant(SiteIndex site, IReadOnlyList<int> variant, Range intakes)
    {
        bool onlyKnown = data.Sites.Status(site) == SiteStatus.Unknown;
        int before = inputs.Count;
        foreach (int row in variant)
        {
            int material = data.Recipes[row].Input.Value;
            if (!onlyKnown || arriving.Contains(material))
            {
                Add(material, row, intakes);
            }
        }

        if (inputs.Count > before)
        {
            inputStart.Add(inputs.Count);
        }
    }

    private void Add(int material, int recipeRow, Range intakes)
    {
        for (int intake = intakes.Start.Value; intake < intakes.End.Value; intake++)
        {
            if (intakeMaterial[intake].Value == material)
            {
                inputs.Add(new RecipeInput(new IntakeIndex(intake), recipeRow));
                return;
            }
        }
    }
}
