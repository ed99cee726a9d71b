namespace NetworkLens.Data;

/// <summary>Errors between tables. Each is looked for where the tables it concerns have none of their own, so that one mistake is told once.</summary>
internal static class TableChecks
{
    public static void Run(LoadedFolder folder)
    {
        FindingList findings = folder.Context.Findings;
        if (findings.HasAnyIn(DatasetJson.File, TableLayouts.Sites.File, TableLayouts.Materials.File))
        {
            return;
        }

        bool hasNetwork = !findings.HasAnyIn(TableLayouts.Links.File, TableLayouts.Outputs.File);
        bool hasRecipes = !findings.HasAnyIn(TableLayouts.Recipes.File);
        var rows = new RowFindings(folder.Context);
        if (hasNetwork && hasRecipes && !(folder.Data.Outputs.IsDefault && folder.Data.Recipes.IsEmpty))
        {
            var graph = new DataGraph(folder);
            LinkMaterials.Check(graph, rows);
            ActivityInputs.Check(graph, rows);
            ProcessBalance.CheckSites(graph, rows);
            SupplierCounts.Check(graph, rows);
        }

        if (!findings.HasAnyIn(TableLayouts.Outputs.File))
        {
            RepeatedOutputs.CheckFigures(folder, rows);
        }

        if (hasRecipes)
        {
            ProcessBalance.Check(folder.Data, rows);
            RecipeGains.Check(folder.Data, rows);
        }

        rows.MoveTo(findings);
    }
}
