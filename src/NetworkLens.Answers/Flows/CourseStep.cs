namespace NetworkLens.Answers;

/// <summary>The length of one step.</summary>
internal enum CourseStep
{
    /// <summary>Seven days.</summary>
    Week = 7,

    /// <summary>One.</summary>
    Day = 1,

    /// <summary>Thirty days.</summary>
    Month = 30,
}
