using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkLens.Export;
using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>The Cypher of the product, for the linter: Golden/statements.json holds every statement by its name.</summary>
public sealed class HeldStatements
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_linter_sees_every_statement_that_the_product_holds() =>
        GoldenFile.Matches("statements.json", JsonSerializer.Serialize(Held(), Readable) + "\n");

    [Fact]
    public async Task Nothing_else_is_sent_and_values_stand_in_parameters_alone()
    {
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, SmallStores.Tiny());
        await using ICypherSession session = SmallStores.Open(server);
        await StoreStatus.OfAsync(session, TestContext.Current.CancellationToken);
        await StoreStatus.ClearAsync(session, "tiny", TestContext.Current.CancellationToken);
        Assert.Empty(server.Database.Statements.Except(Held().Values));
        Assert.NotEmpty(server.Database.Statements);
    }

    internal static SortedDictionary<string, string> Held() => new(
        ((Assembly[])[typeof(LoadCypher).Assembly, typeof(Push).Assembly])
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Cypher", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral))
            .ToDictionary(field => $"{field.DeclaringType!.Name}.{field.Name}", field => (string)field.GetRawConstantValue()!),
        StringComparer.Ordinal);
}
