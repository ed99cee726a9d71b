namespace NetworkLens.Cli.Completion;

/// <summary>What shells run to complete a command line: each asks the program for candidates.</summary>
internal static class CompletionScripts
{
    private const string Bash =
        """
        # networklens completion for bash: add this line to ~/.bashrc
        #   source <(networklens completion bash)
        _networklens() {
            local line="${COMP_LINE:0:COMP_POINT}" candidate head
            local word="${line##*[[:space:]]}"
            word="${word#[\'\"]}"
            # bash takes : and = for ends of words: only what stands behind the last of them is replaced.
            head="${word%"${word##*[:=]}"}"
            COMPREPLY=()
            while IFS= read -r candidate; do
                COMPREPLY+=("${candidate#"$head"}")
                [[ $candidate == *[:/] ]] && compopt -o nospace
            done < <(networklens completion --line "$line" 2>/dev/null)
        }
        complete -F _networklens networklens
        """;

    private const string Zsh =
        """
        #compdef networklens
        # networklens completion for zsh: add this line to ~/.zshrc, behind compinit
        #   source <(networklens completion zsh)
        _networklens() {
            local -a candidates
            candidates=("${(@f)$(networklens completion --line "${BUFFER[1,CURSOR]}" 2>/dev/null)}")
            [[ -n "${candidates[1]}" ]] && compadd -- "${candidates[@]}"
        }
        compdef _networklens networklens
        """;

    private const string PowerShell =
        """
        # networklens completion for PowerShell: add this line to $PROFILE
        #   networklens completion powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName networklens -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $line = $commandAst.ToString().PadRight($cursorPosition).Substring(0, $cursorPosition)
            networklens completion --line "$line" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    /// <summary>The script of each shell, by its name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["bash"] = Bash,
        ["zsh"] = Zsh,
        ["powershell"] = PowerShell,
    };
}
