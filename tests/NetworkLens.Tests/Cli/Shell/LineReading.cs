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
    [InlineData("zoe\u0301←x⏎", "zoxe\u0301")]
    [InlineData("zoe\u0301⌫e⏎", "zoe")]
    public void Keys_edit_as_at_any_prompt(string keys, string expected) => Assert.Equal([expected], Read(keys, out _));

    [Fact]
    public void Arrows_go_through_what_was_typed_before_and_back_to_the_draft()
    {
        Assert.Equal(["first", "second", "first"], Read($"first⏎second⏎{Up}{Up}⏎", out _));
        Assert.Equal(["first", "draft"], Read($"first⏎draft{Up}{Up}{Up}{Down}{Down}⏎", out _));
    }

    [Theory]
    [InlineData("^Rsum⏎", "summary --as-of 2030")]
    [InlineData("^Rsum^R⏎", "summary")]
    [InlineData("^Rsum^R^R⏎", "summary")]
    [InlineData("^Rblx⌫⏎", "blocs")]
    [InlineData("^RBLOC→ g7⏎", "blocs g7")]
    [InlineData("^Rnothing such⏎", "")]
    [InlineData("draft^Rsum^G⏎", "draft")]
    public void Control_R_goes_back_to_the_last_line_that_holds_what_is_typed(string keys, string expected)
    {
        List<string?> lines = Read($"summary⏎blocs⏎summary --as-of 2030⏎{keys}", out string screen);
        Assert.Equal(expected, lines[^1]);
        Assert.Contains("search '", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_L_clears_the_screen_and_keeps_the_line()
    {
        Assert.Equal(["summary"], Read("sum^Lmary⏎", out string screen));
        Assert.Contains("\u001b[H\u001b[2J\rnetworklens> sum", screen, StringComparison.Ordinal);
    }

    // 東京 takes four cells, and e with an accent of its own one: the cursor goes back by cells.
    [Theory]
    [InlineData("東京←x⏎", "東x京", "東x京\b\b")]
    [InlineData("東京←←x⏎", "x東京", "x東京\b\b\b\b")]
    [InlineData("ze\u0301b←x⏎", "ze\u0301xb", "ze\u0301xb\b")]
    public void The_cursor_stands_where_the_letters_do(string keys, string expected, string shown)
    {
        Assert.Equal([expected], Read(keys, out string screen));
        Assert.Contains($"> {shown}\n", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_shells_keep_the_lines_of_both_and_a_long_history_its_end()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "history");
        try
        {
            var one = new LineHistory(path);
            var other = new LineHistory(path);
            one.Add("of the one");
            other.Add("of the other");
            one.Add("of the one again");
            Assert.Equal(["of the one", "of the other", "of the one again"], new LineHistory(path).Lines);

            File.AppendAllLines(path, Enumerable.Range(0, 2_000).Select(line => $"line {line}"));
            Assert.Equal(1_000, new LineHistory(path).Lines.Count);
            Assert.Equal("line 1999", File.ReadLines(path).Last());
            Assert.Equal(1_000, File.ReadLines(path).Count());
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
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
