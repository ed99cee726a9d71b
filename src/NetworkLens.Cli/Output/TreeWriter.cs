namespace NetworkLens.Cli.Output;

/// <summary>A tree with guides; a line wider than the terminal goes on below, behind the guides.</summary>
internal static class TreeWriter
{
    public static void Write(Branch root, Page page)
    {
        Lines(root, string.Empty, string.Empty, page);
        Branches(root, string.Empty, page);
    }

    private static void Branches(Branch branch, string guides, Page page)
    {
        for (int position = 0; position < branch.Branches.Length; position++)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            Branch child = branch.Branches[position];
            bool isLast = position == branch.Branches.Length - 1;
            string beneath = guides + (isLast ? "    " : "│   ");
            Lines(child, guides + (isLast ? "└── " : "├── "), beneath + (child.Branches.IsEmpty ? string.Empty : "│   "), page);
            Branches(child, beneath, page);
        }
    }

    private static void Lines(Branch branch, string first, string others, Page page)
    {
        const int Least = 20; // a deep branch overflows rather than crumbles
        string text = CellText.OneLine(branch.Text);
        List<string> lines = page.Width is { } width ? TextCells.Folded(text, Math.Max(Least, width - others.Length)) : [text];
        for (int line = 0; line < lines.Count; line++)
        {
            page.Output.Write($"{(line == 0 ? first : others)}{lines[line]}".TrimEnd() + "\n");
        }
    }
}
