using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NetworkLens.Tests;

/// <summary>One direction, files -> model -> answers -> what people see: which project may refer to which, and who may use a package.</summary>
public sealed partial class DependencyRuleTests
{
    private static readonly string[] ProjectFiles = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "projects"), "*.csproj");

    private static readonly Rule[] Rules =
    [
        new("NetworkLens.Model", [], ["QuikGraph"]),
        new("NetworkLens.Analysis", ["Model"], []),
        new("NetworkLens.Flows", ["Model", "Analysis"], ["Google.OrTools"]),
        new("NetworkLens.Data", ["Model"], ["ExcelDataReader", "Parquet", "Parquet.Net", "Sylvan.Data.Csv", "System.IO.Hashing"]),
        new("NetworkLens.Export", ["Model", "Analysis", "Flows"], []),
        new("NetworkLens.Answers", ["Model", "Analysis", "Flows"], []),
        new("NetworkLens.Report", ["Model", "Analysis", "Flows", "Answers"], ["SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies"]),
        new("NetworkLens.Neo4j", ["Model", "Analysis", "Flows"], ["Neo4j.Driver", "Polly.Core"]),
        new("NetworkLens.Mcp", ["Model"], ["ModelContextProtocol.Core"]), // it is told who answers
        new("NetworkLens.Cli", ["Model", "Analysis", "Flows", "Answers", "Data", "Export", "Report", "Neo4j", "Mcp"],
        [
            "Microsoft.Extensions.Configuration", "Microsoft.Extensions.Configuration.Binder", "Microsoft.Extensions.Configuration.EnvironmentVariables",
            "Microsoft.Extensions.Configuration.Json", "Microsoft.Extensions.Configuration.UserSecrets", "System.CommandLine", "System.IO.Hashing", "Wcwidth",
        ]),
        new("NetworkLens.Cluster", ["Analysis", "Cli"], // a program of its own: no other question loads what it brings
        [
            "Microsoft.Orleans.Client", "Microsoft.Orleans.Clustering.AdoNet", "Microsoft.Orleans.Clustering.Redis", "Microsoft.Orleans.Connections.Security",
            "Microsoft.Orleans.Persistence.AdoNet", "Microsoft.Orleans.Persistence.Redis", "Microsoft.Orleans.Server", "Npgsql", "StackExchange.Redis",
        ]),
        new("NetworkLens.Tests", ["Model", "Analysis", "Flows", "Answers", "Data", "Export", "Report", "Neo4j", "Mcp", "Cli", "Cluster"],
            ["CsCheck", "JsonSchema.Net", "Microsoft.Playwright", "QuikGraph", "Testcontainers", "xunit.v3"]),
        new("NetworkLens.Mutations", ["Model", "Analysis", "Flows"], ["CsCheck", "QuikGraph", "xunit.v3"]),
        new("NetworkLens.Benchmarks", ["Model", "Analysis", "Flows", "Data", "Export", "Report", "Neo4j"], ["BenchmarkDotNet", "System.CommandLine"]),
    ];

    // Assemblies that come with a package of another name, or that the network itself is made of.
    private static readonly string[] SeenByAll = ["QuikGraph"];
    private static readonly Dictionary<string, string[]> BroughtAlong = new()
    {
        ["Google.OrTools"] = ["Google.Protobuf"],
        ["Microsoft.Extensions.Configuration"] = ["Microsoft.Extensions.Configuration.Abstractions"],
        ["ModelContextProtocol.Core"] = ["Microsoft.Extensions.Logging.Abstractions"],
        ["Microsoft.Extensions.Configuration.Json"] = ["Microsoft.Extensions.Configuration.FileExtensions", "Microsoft.Extensions.FileProviders.Abstractions"],
    };

    public static TheoryData<string> Projects() => [.. ProjectFiles.Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Assemblies() => [.. Rules.Where(rule => rule.Project is not ("NetworkLens.Cluster" or "NetworkLens.Tests" or "NetworkLens.Mutations" or "NetworkLens.Benchmarks")).Select(rule => rule.Project)];

    [Fact]
    public void Every_project_has_a_rule() =>
        Assert.Equal(Rules.Select(rule => rule.Project).Order(StringComparer.Ordinal), Projects().Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_file_names_only_projects_below_it_and_its_own_packages(string project)
    {
        Rule rule = Rules.Single(rule => rule.Project == project);
        var file = XDocument.Load(ProjectFiles.Single(file => Path.GetFileNameWithoutExtension(file) == project));

        Assert.Empty(Names(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Except(rule.AllProjects));
        Assert.Empty(Names(file, "PackageReference").Except(rule.Packages));
        Assert.Empty(Names(file, "FrameworkReference"));
        Assert.Empty(Names(file, "Reference"));
    }

    // What is reached through another project needs no line in the project file.
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_uses_only_projects_below_it_and_its_own_packages(string project)
    {
        Rule rule = Rules.Single(rule => rule.Project == project);
        string[] allowed = [.. rule.AllProjects, .. rule.Packages, .. rule.Packages.SelectMany(package => BroughtAlong.GetValueOrDefault(package, [])), .. SeenByAll];

        Assert.Empty(Built(project).GetReferencedAssemblies().Select(used => used.Name!).Where(used => !IsOfTheFramework(used)).Except(allowed));
    }

    [Theory]
    [InlineData("NetworkLens.Model")]
    [InlineData("NetworkLens.Analysis")]
    [InlineData("NetworkLens.Flows")]
    [InlineData("NetworkLens.Answers")]
    public void Model_and_answers_see_no_file_console_network_or_clock(string project)
    {
        string[] types = ["System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.TimeProvider", "System.Net.", "System.IO.File", "System.IO.Directory", "System.IO.Path"];
        string[] members = ["System.Environment.get_TickCount64", "System.Environment.GetEnvironmentVariable", "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow"];

        Assert.DoesNotContain(MembersUsedBy(Built(project)), used => members.Contains(used) || types.Any(type => used.StartsWith(type, StringComparison.Ordinal)));
    }

    // What to ask instead is said by NetworkLens.Answers, in AdviceText, or by the console.
    [Theory]
    [InlineData("NetworkLens.Analysis")]
    [InlineData("NetworkLens.Export")]
    [InlineData("NetworkLens.Report")]
    public void What_is_found_is_told_without_a_word_of_options(string project) =>
        Assert.DoesNotContain(TextsOf(Built(project)), text => Option().IsMatch(text));

    // The console's assembly is called as people call it.
    private static Assembly Built(string project) => Assembly.Load(project == "NetworkLens.Cli" ? "networklens" : project);

    private static IEnumerable<string> Names(XDocument file, string kind) => file.Descendants(kind).Select(item => (string)item.Attribute("Include")!);

    private static bool IsOfTheFramework(string assembly) => File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, $"{assembly}.dll"));

    private static List<string> MembersUsedBy(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        var used = new List<string>();
        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            MemberReference member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                used.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
            }
        }

        return used;
    }

    private static IEnumerable<string> TextsOf(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        for (UserStringHandle text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = metadata.GetNextHandle(text))
        {
            yield return metadata.GetUserString(text);
        }
    }

    // A property of a style sheet is followed by a colon.
    [GeneratedRegex("(?<![a-z-])--[a-z][a-z-]+(?![a-z:-])")]
    private static partial Regex Option();

    private sealed record Rule(string Project, string[] Below, string[] Packages)
    {
        public IEnumerable<string> AllProjects => Below.Select(project => $"NetworkLens.{project}");
    }
}
