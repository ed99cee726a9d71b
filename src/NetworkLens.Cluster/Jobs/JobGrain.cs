namespace NetworkLens.Cluster;

/// <inheritdoc cref="IJobGrain"/>
/// <remarks>
/// Kept are the question, the rounds and who does which lots, at each claim; which lots are done is what results are kept, so that a grain
/// that starts anew on another machine knows as much as the one before. A poisoned lot is thereby counted even where it takes the grain's own machine down.
/// </remarks>
internal sealed class JobGrain(
    [PersistentState("job", ClusterState.Storage)] IPersistentState<JobRecord> kept, IResultStore results, SiloOptions options, TimeProvider clock) : Grain, IJobGrain
{
    private readonly List<RoundLots> rounds = [];
    private readonly Dictionary<string, long> heard = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> refusals = new(StringComparer.Ordinal);

    private string Key => this.GetPrimaryKeyString();

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        foreach (RoundRecord round in kept.State.Rounds)
        {
            rounds.Add(new RoundLots(round, await results.Done(Key, round.Name, round.Lots, cancellationToken), options.Lease, clock));
        }

        this.RegisterGrainTimer(_ => Expire(), new GrainTimerCreationOptions { DueTime = options.Lease / 4, Period = options.Lease / 4 });
    }

    /// <inheritdoc/>
    public async Task Submit(JobSpec spec)
    {
        if (kept.State.Spec is null)
        {
            await Keep(new JobRecord { Spec = spec });
            rounds.Clear();
            refusals.Clear();
        }
        else if (kept.State.Spec is { } known && (known.Path != spec.Path || known.Url != spec.Url))
        {
            await Keep(kept.State with { Spec = known with { Path = spec.Path, Url = spec.Url } });
            refusals.Clear();
        }
    }

    /// <inheritdoc/>
    public Task<JobSpec?> Spec() => Task.FromResult(kept.State.Spec);

    /// <inheritdoc/>
    public async Task Begin(string round, int lots)
    {
        if (kept.State.Spec is null)
        {
            return; // closed meanwhile, which the next claim says
        }

        if (Find(round) is { } known)
        {
            if (known.Count != lots)
            {
                throw new InvalidOperationException($"Round {round} has {known.Count} lots elsewhere, and {lots} here.");
            }

            return;
        }

        var record = new RoundRecord { Name = round, Lots = lots };
        var made = new RoundLots(record, await results.Done(Key, round, lots, CancellationToken.None), options.Lease, clock);
        await Keep(kept.State with { Rounds = [.. rounds.Select(each => each.Record), record] });
        rounds.Add(made);
    }

    /// <inheritdoc/>
    public async Task<LotClaim> Claim(string worker, string round, int most, int number)
    {
        if (kept.State.Spec is null || Find(round) is not { } lots)
        {
            return new LotClaim { Lots = [], IsOver = false, IsClosed = kept.State.Spec is null };
        }

        heard[WorkerNames.NameOf(worker)] = clock.GetTimestamp();
        refusals.Remove(WorkerNames.NameOf(worker));
        lots.Hear(worker);
        int[] claimed = lots.Claim(worker, most, number);
        if (claimed.Length > 0)
        {
            try
            {
                await Keep();
            }
            catch
            {
                lots.Undo(worker, claimed);
                throw;
            }
        }

        return new LotClaim { Lots = claimed, IsOver = lots.IsOver, IsClosed = false };
    }

    /// <inheritdoc/>
    public async Task Report(string worker, string round, int[] done, LotFailure[] failed)
    {
        heard[WorkerNames.NameOf(worker)] = clock.GetTimestamp();
        if (Find(round) is not { } lots)
        {
            return;
        }

        lots.Finish(done);
        lots.Hear(worker);
        bool isToKeep = false;
        foreach (LotFailure failure in failed)
        {
            isToKeep |= lots.Fail(worker, failure.Lot, failure.Reason);
        }

        if (isToKeep)
        {
            await Keep();
        }
    }

    /// <inheritdoc/>
    public Task Refuse(string worker, string reason)
    {
        refusals[worker] = reason;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<RoundProgress> Progress(string round) => Task.FromResult(Of(Find(round)));

    /// <inheritdoc/>
    public Task<JobLine?> Line() => Task.FromResult(kept.State.Spec is not { } spec ? null : new JobLine
    {
        Question = spec.Question,
        Round = rounds.LastOrDefault()?.Name,
        Progress = rounds.Count == 0 ? null : Of(rounds[^1]),
    });

    /// <inheritdoc/>
    public async Task Close()
    {
        await kept.ClearStateAsync();
        kept.State = new JobRecord();
        rounds.Clear();
        await results.Drop(Key, CancellationToken.None);
    }

    private RoundLots? Find(string round) => rounds.Find(each => each.Name == round);

    private RoundProgress Of(RoundLots? lots) => new()
    {
        Lots = lots?.Count ?? int.MaxValue,
        Done = lots?.Done ?? 0,
        SetAside = [.. (lots?.SetAside ?? new Dictionary<int, string>()).Select(pair => new LotFailure { Lot = pair.Key, Reason = pair.Value }).OrderBy(failure => failure.Lot)],
        Workers = [.. heard.Where(pair => clock.GetElapsedTime(pair.Value) < TimeSpan.FromMinutes(1)).Select(pair => pair.Key).Order(StringComparer.Ordinal)],
        Refusals = new Dictionary<string, string>(refusals),
    };

    private async Task Expire()
    {
        if (rounds.Count > 0 && rounds[^1].Expire())
        {
            await Keep();
        }
    }

    private Task Keep() => Keep(kept.State with { Rounds = [.. rounds.Select(round => round.Record)] });

    private async Task Keep(JobRecord now)
    {
        JobRecord before = kept.State;
        kept.State = now;
        try
        {
            await kept.WriteStateAsync();
        }
        catch
        {
            kept.State = before;
            throw;
        }
    }
}
