namespace NetworkLens.Tests.StandIn;

/// <summary>A database: what is committed, and the transactions that are open. Readers see what is committed; one writes at a time.</summary>
internal sealed class StandInDatabase
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromSeconds(3);

    private readonly Lock gate = new();
    private readonly Dictionary<string, CypherPlan> plans = [];
    private readonly Dictionary<string, Transaction> open = [];
    private Transaction? writer;
    private int lastTransaction;

    /// <summary>What is committed.</summary>
    public Graph Committed { get; private set; } = new();

    /// <summary>Number of commits so far, the last bookmark.</summary>
    public int Version { get; private set; }

    /// <summary>How long a transaction may be idle.</summary>
    public TimeSpan IdleLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether there is room for another commit.</summary>
    public bool IsDiskFull { get; set; }

    /// <summary>Number of transactions that are open.</summary>
    public int OpenCount
    {
        get
        {
            lock (gate)
            {
                return open.Count;
            }
        }
    }

    /// <summary>Every statement that was ever run.</summary>
    public HashSet<string> Statements { get; } = [];

    public string Begin(bool isReadOnly)
    {
        lock (gate)
        {
            string id = $"t{++lastTransaction}";
            open[id] = new Transaction(id, isReadOnly) { Graph = Committed };
            return id;
        }
    }

    /// <summary>True where the transaction is there, and not idle for too long.</summary>
    public bool Touch(string id)
    {
        lock (gate)
        {
            if (open.TryGetValue(id, out Transaction? transaction) && DateTime.UtcNow - transaction.LastUse > IdleLimit)
            {
                Rollback(id);
                return false;
            }

            if (transaction is not null)
            {
                transaction.LastUse = DateTime.UtcNow;
            }

            return transaction is not null;
        }
    }

    /// <summary>Runs a statement; after a fault the transaction is gone.</summary>
    public StandInResult Run(string id, string text, IReadOnlyDictionary<string, object?> parameters, bool mayWrite)
    {
        try
        {
            CypherPlan plan;
            Transaction transaction;
            lock (gate)
            {
                Statements.Add(text);
                transaction = open[id];
                plan = plans.TryGetValue(text, out CypherPlan? known) ? known : plans[text] = CypherParser.Parse(text);
            }

            if (plan.Writes)
            {
                RequireWritable(transaction, plan, mayWrite);
            }

            var execution = new Execution(transaction.Graph, parameters);
            List<object?[]> rows = [[]];
            foreach (Clause clause in plan.Clauses)
            {
                rows = clause(execution, rows);
            }

            return new StandInResult(plan.Fields, plan.Fields.Count > 0 ? rows : [], execution.Counters);
        }
        catch (CypherError)
        {
            Rollback(id);
            throw;
        }
    }

    public int Commit(string id)
    {
        lock (gate)
        {
            Transaction transaction = open[id];
            if (transaction == writer)
            {
                if (IsDiskFull)
                {
                    Rollback(id);
                    throw new CypherError("Neo.DatabaseError.Transaction.TransactionCommitFailed", "Could not apply the transaction: java.io.IOException: No space left on device");
                }

                (Committed, writer) = (transaction.Graph, null);
                Version++;
            }

            open.Remove(id);
            return Version;
        }
    }

    public void Rollback(string id)
    {
        lock (gate)
        {
            if (open.Remove(id, out Transaction? transaction) && transaction == writer)
            {
                writer = null;
            }
        }
    }

    /// <summary>As a restart does: what was open is gone.</summary>
    public void Restart()
    {
        lock (gate)
        {
            open.Clear();
            writer = null;
        }
    }

    // A lock on the data set in the real store: here on everything.
    private void RequireWritable(Transaction transaction, CypherPlan plan, bool mayWrite)
    {
        if (!mayWrite)
        {
            throw new CypherError("Neo.ClientError.Security.Forbidden", $"{(plan.IsSchema ? "Schema operation" : "Write operations")} not allowed for user 'reader' with roles [PUBLIC, reader].");
        }

        if (transaction.IsReadOnly)
        {
            throw new CypherError("Neo.ClientError.Statement.AccessMode", "Writing in read access mode not allowed.");
        }

        DateTime end = DateTime.UtcNow + LockPatience;
        while (true)
        {
            lock (gate)
            {
                if (writer is { } other && DateTime.UtcNow - other.LastUse > IdleLimit)
                {
                    Rollback(other.Id);
                }

                if (writer is null)
                {
                    writer = transaction;
                    transaction.Graph = Committed.Clone();
                }

                if (writer == transaction)
                {
                    return;
                }
            }

            if (DateTime.UtcNow > end)
            {
                throw new CypherError("Neo.TransientError.Transaction.LockAcquisitionTimeout", "Unable to acquire lock within configured timeout.");
            }

            Thread.Sleep(5);
        }
    }

    private sealed record Transaction(string Id, bool IsReadOnly)
    {
        public required Graph Graph { get; set; }

        public DateTime LastUse { get; set; } = DateTime.UtcNow;
    }
}

/// <summary>What a statement returned and changed.</summary>
internal sealed record StandInResult(IReadOnlyList<string> Fields, IReadOnlyList<object?[]> Rows, IReadOnlyDictionary<string, long> Counters);
