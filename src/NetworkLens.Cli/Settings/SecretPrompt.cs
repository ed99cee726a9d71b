using System.Text;

namespace NetworkLens.Cli;

/// <summary>Asks a person at the terminal for a secret, which does not show while it is typed.</summary>
internal static class SecretPrompt
{
    /// <summary>The secret; null where the person gives none.</summary>
    /// <param name="question">What is asked for.</param>
    /// <param name="terminal">Where the question shows.</param>
    /// <param name="key">The next key pressed.</param>
    public static string? Ask(string question, TextWriter terminal, Func<ConsoleKeyInfo> key)
    {
        terminal.Write(question);
        var secret = new StringBuilder();
        while (key() is var pressed && pressed.Key != ConsoleKey.Enter)
        {
            if (pressed.Key == ConsoleKey.Backspace)
            {
                secret.Length = Math.Max(0, secret.Length - 1);
            }
            else if (!char.IsControl(pressed.KeyChar))
            {
                secret.Append(pressed.KeyChar);
            }
        }

        terminal.Write("\n");
        return secret.Length > 0 ? secret.ToString() : null;
    }
}
