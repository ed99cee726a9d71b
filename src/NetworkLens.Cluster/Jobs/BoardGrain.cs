namespace NetworkLens.Cluster;

/// <summary>The keys of the jobs under way.</summary>
[GenerateSerializer]
[Alias("networklens.board")]
internal sealed record Board
{
    /// <summary>Oldest first.</summary>
    [Id(0)]
    public List<string> Jobs { get; init; } = [];
}

/// <inheritdoc cref="IBoardGrain"/>
internal sealed class BoardGrain([PersistentState("board", ClusterState.Storage)] IPersistentState<Board> board) : Grain, IBoardGrain
{
    /// <inheritdoc/>
    public Task<string[]> Open() => Task.FromResult<string[]>([.. board.State.Jobs]);

    /// <inheritdoc/>
    public async Task Add(string job)
    {
        if (!board.State.Jobs.Contains(job))
        {
            await Keep([.. board.State.Jobs, job]);
        }
    }

    /// <inheritdoc/>
    public async Task Remove(string job)
    {
        if (board.State.Jobs.Contains(job))
        {
            await Keep([.. board.State.Jobs.Where(other => other != job)]);
        }
    }

    private async Task Keep(List<string> jobs)
    {
        Board before = board.State;
        board.State = new Board { Jobs = jobs };
        try
        {
            await board.WriteStateAsync();
        }
        catch
        {
            board.State = before; // what is not kept did not happen
            throw;
        }
    }
}
