using NetworkLens.Cli.Completion;
using NetworkLens.Cli.Shell;

namespace NetworkLens.Tests;

public sealed class LineReading
{
    private const string Up = "↑";
    private const string Down = "↓";
    private const string Left = "←";
    private const string Right = "→";

    [Theory]
    [InlineData("summary⏎", "summary")]
    [InlineData("sumary←←←m⏎", "summary")]
    [InlineData("summary^Ax^A^D^Ex⏎", "summaryx")]
    [InlineData("summary x⌫⌫⏎", "summary")]
    [InlineData("old words^Unew⏎", "new")]
    [InlineData("one two three^W^Wfour⏎", "one four")]
    [InlineData("one two←←←^K⏎", "one ")]
    [InlineData("🧲←x→y⏎", "x🧲y")]
    [InlineData("🧲⌫magnet⏎", "magnet")]
    [InlineData("thrown away^Ckept⏎", "kept")]
    public void Keys_edit_as_at_any_prompt(string keys, string expected) => Assert.Equal([expected], Read(keys, out _));

    [Fact]
    public void Arrows_go_through_what_was_typed_before_and_back_to_the_draft()
    {
        Assert.Equal(["first", "second", "first"], Read($"first⏎second⏎{Up}{Up}⏎", out _));
        Assert.Equal(["first", "draft"], Read($"first⏎draft{Up}{Up}{Up}{Down}{Down}⏎", out _));
    }

    [Fact]
    public void Control_D_leaves_an_empty_line_and_deletes_in_another()
    {
        Assert.Equal(["first", null], Read("first⏎^D", out _));
        Assert.Equal(["b"], Read($"ab{Left}{Left}^D{Right}⏎", out _));
    }

    [Fact]
    public void Tab_writes_out_what_can_be_meant_and_lists_what_might()
    {
        Assert.Equal(["chokepoints "], Read("ch⇥⏎", out _));
        Assert.Equal(["co"], Read("c⇥o⇥⏎", out string screen)); // compile, concentration
        Assert.Contains("\nchokepoints    compile        concentration\n", screen, StringComparison.Ordinal);
        Assert.Contains("\ncompile        concentration\n", screen, StringComparison.Ordinal);
        Assert.Equal(["nothing"], Read("nothing⇥⏎", out _));
    }

    [Fact]
    public void A_line_wider_than_the_terminal_shows_the_part_around_the_cursor()
    {
        string text = new('x', 200);
        Assert.Equal([text + "end"], Read(text + "end⏎", out string screen));
        Assert.All(screen.Split('\r', '\n'), line => Assert.True(line.Replace("\b", string.Empty, StringComparison.Ordinal).Length <= 60));
        Assert.Contains("xend", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_there_the_next_time_each_once_in_a_row()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "history");
        try
        {
            var history = new LineHistory(path);
            foreach (string line in (string[])["one", "two", "two", string.Empty, "one"])
            {
                history.Add(line);
            }

            Assert.Equal(["one", "two", "one"], new LineHistory(path).Lines);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    // Reads lines until the keys run out.
    private static List<string?> Read(string keys, out string screen)
    {
        using var terminal = new StringWriter();
        var pressed = new Queue<ConsoleKeyInfo>(Keys(keys));
        string[] verbs = ["chokepoints", "compile", "concentration"];
        var reader = new LineReader(pressed.Dequeue, terminal, 60, new LineHistory(null), line => new CompletionList(0, [.. verbs.Where(verb => verb.StartsWith(line, StringComparison.Ordinal))]));
        var lines = new List<string?>();
        while (pressed.Count > 0)
        {
            lines.Add(reader.Read());
        }

        screen = terminal.ToString();
        return lines;
    }

    private static IEnumerable<ConsoleKeyInfo> Keys(string keys)
    {
        for (int at = 0; at < keys.Length; at++)
        {
            bool isControl = keys[at] == '^';
            at += isControl ? 1 : 0;
            ConsoleKey key = keys[at] switch
            {
                '⏎' => ConsoleKey.Enter,
                '⌫' => ConsoleKey.Backspace,
                '⇥' => ConsoleKey.Tab,
                '↑' => ConsoleKey.UpArrow,
                '↓' => ConsoleKey.DownArrow,
                '←' => ConsoleKey.LeftArrow,
                '→' => ConsoleKey.RightArrow,
                var letter when isControl => Enum.Parse<ConsoleKey>(letter.ToString()),
                _ => ConsoleKey.None,
            };
            yield return new ConsoleKeyInfo(isControl || key != ConsoleKey.None ? '\0' : keys[at], key, shift: false, alt: false, control: isControl);
        }
    }
}
