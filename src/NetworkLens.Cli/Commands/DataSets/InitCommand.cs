using System.CommandLine;
using NetworkLens.Cli.Output;

namespace NetworkLens.Cli.Commands;

/// <summary>Files to write one's own data into.</summary>
internal static class InitCommand
{
    public static Command Create(Ask ask)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The new folder." };
        folder.Validators.Add(CommandLineFaults.RefuseOptions);
        var template = new Choice<TemplateKind>(
            "--template",
            "two-files: sites and links; recipes: also what sites make and need; full: every table.",
            ("two-files", TemplateKind.TwoFiles), ("recipes", TemplateKind.Recipes), ("full", TemplateKind.Full));
        var command = new Verb(
            "init",
            "Write a folder of tables with headers and example rows to replace with your own data, and a description of the columns.",
            "networklens init new-data",
            "networklens init whole-data --template full")
        {
            folder, template,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetRequiredValue(folder), template.Of(parsed))));
        return command;
    }

    private static Answer Of(Question question, string folder, TemplateKind template)
    {
        List<string> files = [];
        AnswerFile.WriteFolder(question.FullPath(folder), unfinished => files = DataTemplate.Write(unfinished, template));
        return new Answer("init", null, [new Field("limit", question.Settings.Limit is 0 ? null : question.Settings.Limit)], Rows.Of(files,
        [
            new("file", "File", ColumnKind.Text, file => file),
        ]))
        {
            Notes = [$"Write your data over the examples, then: networklens validate {folder}"],
        };
    }
}
