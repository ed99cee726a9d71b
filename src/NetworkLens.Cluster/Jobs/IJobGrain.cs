namespace NetworkLens.Cluster;

/// <summary>The list of jobs under way, one for a cluster; its key is 0.</summary>
[Alias("networklens.board.grain")]
internal interface IBoardGrain : IGrainWithIntegerKey
{
    /// <summary>Their keys, oldest first.</summary>
    [Alias("Open")]
    Task<string[]> Open();

    /// <summary>Adds one, unless it is there.</summary>
    [Alias("Add")]
    Task Add(string job);

    /// <summary>Takes one away.</summary>
    [Alias("Remove")]
    Task Remove(string job);
}

/// <summary>Hands out the numbers of a job's lots and keeps which are done; results never pass through it. Every call may be made twice.</summary>
[Alias("networklens.job.grain")]
internal interface IJobGrain : IGrainWithStringKey
{
    /// <summary>Begins the job, or goes on with it.</summary>
    [Alias("Submit")]
    Task Submit(JobSpec spec);

    /// <summary>What is asked; null where nobody asks.</summary>
    [Alias("Spec")]
    Task<JobSpec?> Spec();

    /// <summary>A round has so many lots.</summary>
    [Alias("Begin")]
    Task Begin(string round, int lots);

    /// <summary>Lots for a machine to do, no more than it asks for; whoever repeats a number gets the same again.</summary>
    [Alias("Claim")]
    Task<LotClaim> Claim(string worker, string round, int most, int number);

    /// <summary>What a machine has done, of which results are kept already, and what it could not do. Also keeps its other lots from going back.</summary>
    [Alias("Report")]
    Task Report(string worker, string round, int[] done, LotFailure[] failed);

    /// <summary>A machine cannot take part.</summary>
    [Alias("Refuse")]
    Task Refuse(string worker, string reason);

    /// <summary>How far a round is.</summary>
    [Alias("Progress")]
    Task<RoundProgress> Progress(string round);

    /// <summary>How far the job is.</summary>
    [Alias("Line")]
    Task<JobLine?> Line();

    /// <summary>Ends it: nobody waits for the answer any more.</summary>
    [Alias("Close")]
    Task Close();
}
