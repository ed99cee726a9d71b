using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>What both lines of servers sent, read whole and in pieces of one byte.</summary>
public sealed class RecordedAnswers
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, int> Ways => new(Recorded.Versions.SelectMany(version => ((int[])[1, 7, int.MaxValue]).Select(size => (version, size))));

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_transaction_runs_from_its_opening_to_its_commit(string version, int pieceSize)
    {
        var seen = new List<string>();
        StandInAnswer Answer(HttpCall call)
        {
            lock (seen)
            {
                seen.Add($"{call.Method} {call.Path}");
            }

            return Recorded.Of(version, call.Path == "/" ? "discovery" : call.Path.EndsWith("/commit", StringComparison.Ordinal) ? "tx_commit" : call.Body.Length < 30 ? "tx_keepalive" : "tx_run");
        }

        await using var server = new StandInServer(Answer) { PieceSize = pieceSize };
        await using ICypherSession session = Open(server);
        Assert.Equal((version, "community"), ((await session.ServerAsync(Cancellation)).Version, (await session.ServerAsync(Cancellation)).Edition));
        CypherResult result = await session.InTransactionAsync(CypherAccess.Write, transaction => transaction.RunAsync(new CypherStatement("MATCH (n:Tx) RETURN count(n) AS c"), Cancellation), Cancellation);
        Assert.Equal(1L, result.Rows[0].Count("c"));
        Assert.Equal(["GET /", "POST /db/neo4j/query/v2/tx", $"POST {seen[2][5..]}", $"POST {seen[2][5..]}/commit"], seen);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Values_keep_their_types(string version, int pieceSize)
    {
        CypherRow row = Assert.Single(await RowsAsync(version, "typed", pieceSize));
        Assert.Equal((1L, 1.0, null), (row["i"], row["f"], row["n"]));
        Assert.Equal([1L, 2.5], (IEnumerable<object?>)row["l"]!);
        Assert.Equal(1L, ((IReadOnlyDictionary<string, object?>)row["m"]!)["a"]);
        Assert.Equal("SRID=7203;POINT (1.0 2.0)", row["p"]);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Members_that_nobody_asked_for_are_passed_over(string version, int pieceSize)
    {
        Assert.Empty(await RowsAsync(version, "notification", pieceSize));
        using var body = new Pieces(Recorded.Of(version, "upsert").Body, pieceSize);
        var reader = new QueryAnswerReader(body, isTyped: false);
        Assert.Null(await reader.ReadAsync(Cancellation));
        Assert.True(reader.Counters.PropertiesSet > 0);
        Assert.Single(reader.Bookmarks!);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_fault_after_rows_is_a_fault(string version, int pieceSize)
    {
        using var body = new Pieces(Recorded.Of(version, "runtime_error_midstream").Body, pieceSize);
        var reader = new QueryAnswerReader(body, isTyped: false);
        int rows = 0;
        while (await reader.ReadAsync(Cancellation) is not null)
        {
            rows++;
        }

        Assert.Equal((12, "Neo.ClientError.Statement.ArithmeticError"), (rows, Assert.Single(reader.Errors).Code));
    }

    [Theory]
    [InlineData("syntax_error", FaultKind.Refused, "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("unique_violation", FaultKind.Refused, "Node(0) already exists with label `Site`")]
    [InlineData("missing_param", FaultKind.Refused, "Neo.ClientError.Statement.ParameterMissing")]
    [InlineData("bad_json", FaultKind.Refused, "Bad Request")]
    [InlineData("unknown_field", FaultKind.Refused, "Bad Request")]
    [InlineData("wrong_verb", FaultKind.Refused, "Method Not Allowed")]
    [InlineData("read_mode_write", FaultKind.Forbidden, "Writing in read access mode not allowed")]
    [InlineData("no_auth", FaultKind.Credentials, "refuses the user")]
    [InlineData("wrong_password", FaultKind.Credentials, "refuses the user")]
    [InlineData("no_database", FaultKind.NoDatabase, "has no database")]
    [InlineData("tx_commit_again", FaultKind.TransactionGone, "gave the transaction up")]
    [InlineData("tx_commit_no_content_type", FaultKind.Refused, "An unknown error occurred")]
    public async Task Every_refusal_is_told_as_what_it_is(string name, FaultKind kind, string message)
    {
        foreach (string version in Recorded.Versions)
        {
            await using var server = new StandInServer(call => Recorded.Of(version, call.Path == "/" ? "discovery" : name)) { PieceSize = 1 };
            await using ICypherSession session = Open(server);
            CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => session.RunAsync(new CypherStatement("RETURN 1"), Cancellation));
            Assert.Equal(kind, fault.Kind);
            Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("5.26.30")]
    [InlineData("2026.09.0")]
    public async Task A_cut_answer_is_never_taken_for_a_whole_one(string version)
    {
        foreach (string name in (string[])["typed", "upsert", "tx_run", "runtime_error_midstream"])
        {
            byte[] whole = Recorded.Of(version, name).Body;
            for (int length = 0; length < whole.Length; length++)
            {
                using var body = new Pieces(whole[..length], int.MaxValue);
                var reader = new QueryAnswerReader(body, isTyped: true);
                await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(async () =>
                {
                    while (await reader.ReadAsync(Cancellation) is not null)
                    {
                    }
                });
            }
        }
    }

    [Fact]
    public async Task The_member_of_a_cluster_that_opened_a_transaction_is_asked_again()
    {
        var members = new List<string?>();
        await using var server = new StandInServer(call =>
        {
            lock (members)
            {
                members.Add(call.Header("neo4j-cluster-affinity"));
            }

            return Recorded.Of("2026.09.0", call.Path == "/" ? "discovery" : call.Path.EndsWith("/commit", StringComparison.Ordinal) ? "tx_commit" : "tx_run") with { Member = call.Path == "/" ? null : "member-7" };
        });
        await using ICypherSession session = Open(server);
        await session.InTransactionAsync(CypherAccess.Read, transaction => transaction.RunAsync(new CypherStatement("MATCH (n:Tx) RETURN count(n) AS c"), Cancellation), Cancellation);
        Assert.Equal([null, null, "member-7"], members);
    }

    [Fact]
    public async Task A_server_that_says_how_long_to_wait_is_waited_for()
    {
        int asked = 0;
        await using var server = new StandInServer(call => call.Path == "/" && asked++ < 2 ? StandInAnswer.Html(503) : Recorded.Of("5.26.30", "discovery"));
        await using ICypherSession session = Open(server);
        Assert.Equal("5.26.30", (await session.ServerAsync(Cancellation)).Version);
        Assert.Equal(3, asked);
    }

    private static ICypherSession Open(StandInServer server) => CypherSessions.Open(new Neo4jConnection(server.Address) { Password = "secret", FirstPause = TimeSpan.FromMilliseconds(1) });

    private static async Task<List<CypherRow>> RowsAsync(string version, string name, int pieceSize)
    {
        using var body = new Pieces(Recorded.Of(version, name).Body, pieceSize);
        var reader = new QueryAnswerReader(body, isTyped: true);
        var rows = new List<CypherRow>();
        while (await reader.ReadAsync(Cancellation) is { } row)
        {
            rows.Add(row);
        }

        Assert.Empty(reader.Errors);
        return rows;
    }

    // A body that arrives a few bytes at a time.
    private sealed class Pieces(byte[] body, int size) : MemoryStream(body)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, size)], cancellationToken);
    }
}
