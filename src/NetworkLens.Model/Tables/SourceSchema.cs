namespace NetworkLens.Model;

/// <summary>sources.csv.</summary>
public static class SourceSchema
{
    private static readonly ColumnSchema<Source, string> Id = new("id", "The source's id; source_ids cite it.", new IdType(), (_, row) => row.Id) { IsRequired = true, End = "id" };
    private static readonly ColumnSchema<Source, string?> Title = new("title", "Of the publication.", new TextType(), (_, row) => row.Title);
    private static readonly ColumnSchema<Source, string?> Publisher = new("publisher", "Who published it.", new TextType(), (_, row) => row.Publisher);
    private static readonly ColumnSchema<Source, PartialDate> Date = new("date", "As published.", new DateType(), (_, row) => row.Date);
    private static readonly ColumnSchema<Source, string?> Address = new("url", "Where to find it.", new TextType(), (_, row) => row.Address);
    private static readonly ColumnSchema<Source, SourceGrade> Grade = new(
        "grade", "A company, government, statistical or international body; B trade press, news agency; C anything else.", new WordType<SourceGrade>(WordList.Grades, SourceGrade.None, SourceGrade.A), (_, row) => row.Grade);

    /// <summary>The table.</summary>
    public static RecordSchema<Source> Table { get; } = new(
        "sources.csv",
        row => new Source(row.Of(Id), row.Of(Title), row.Of(Publisher), row.Of(Date), row.Of(Address), row.Of(Grade)),
        data => data.Sources,
        (data, rows) => data with { Sources = rows },
        Id,
        Title,
        Publisher,
        Date,
        Address,
        Grade)
    {
        HasIds = true,
    };
}
