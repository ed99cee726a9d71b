using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace NetworkLens.Tests;

/// <summary>One Neo4j for all tests of a run, in a container that ends with the run.</summary>
internal static class Neo4jContainer
{
    private const string Image = "neo4j:5-community";
    private const string Password = "networklens-test";
    private const ushort Http = 7474;
    private const ushort Bolt = 7687;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Started = new(() => StartAsync().GetAwaiter().GetResult());

    /// <summary>Whether Docker is where its clients look for it.</summary>
    public static bool IsPossible => Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } || File.Exists("/var/run/docker.sock");

    /// <summary>Where it is; the first look starts it.</summary>
    public static IReadOnlyDictionary<string, string> Facts => Started.Value;

    private static async Task<IReadOnlyDictionary<string, string>> StartAsync()
    {
        IContainer container = new ContainerBuilder(Image)
            .WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}")
            .WithPortBinding(Http, assignRandomHostPort: true)
            .WithPortBinding(Bolt, assignRandomHostPort: true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(Http)))
            .Build();
        await container.StartAsync();
        return new Dictionary<string, string>
        {
            ["NEO4J_URI"] = $"http://{container.Hostname}:{container.GetMappedPublicPort(Http)}",
            ["NEO4J_BOLT"] = $"bolt://{container.Hostname}:{container.GetMappedPublicPort(Bolt)}",
            ["NEO4J_PASSWORD"] = Password,
        };
    }
}
