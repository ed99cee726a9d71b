using System.Reflection;

namespace NetworkLens.Tests;

public sealed class DependencyRuleTests
{
    [Theory]
    [InlineData("NetworkLens.Model", new string[0], new[] { "QuikGraph" })]
    [InlineData("NetworkLens.Analysis", new[] { "Model" }, new[] { "QuikGraph" })]
    [InlineData("NetworkLens.Flows", new[] { "Model", "Analysis" }, new[] { "Google.OrTools", "Google.Protobuf", "QuikGraph" })]
    [InlineData("NetworkLens.Data", new[] { "Model" }, new[] { "QuikGraph", "Sylvan.Data.Csv" })]
    [InlineData("NetworkLens.Export", new[] { "Model", "Analysis", "Flows" }, new[] { "QuikGraph" })]
    [InlineData("NetworkLens.Report", new[] { "Model", "Analysis", "Flows" }, new[] { "QuikGraph", "SkiaSharp" })]
    [InlineData("NetworkLens.Neo4j", new[] { "Model", "Analysis", "Flows", "Export" }, new[] { "Neo4j.Driver", "Polly.Core", "QuikGraph" })]
    public void A_project_refers_only_to_those_below_it_and_to_its_own_libraries(string name, string[] projects, string[] libraries)
    {
        string[] allowed = [.. projects.Select(project => $"NetworkLens.{project}"), .. libraries];

        IEnumerable<string> used = Assembly.Load(name).GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(used => !IsOfTheFramework(used));

        Assert.Empty(used.Except(allowed));
    }

    private static bool IsOfTheFramework(string assembly) =>
        assembly.StartsWith("System.", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || assembly is "mscorlib" or "netstandard";
}
