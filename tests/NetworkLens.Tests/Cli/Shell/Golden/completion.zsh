#compdef networklens
# networklens completion for zsh: add this line to ~/.zshrc, behind compinit
#   source <(networklens completion zsh)
_networklens() {
    local -a candidates
    candidates=("${(@f)$(networklens completion --line "${BUFFER[1,CURSOR]}" 2>/dev/null)}")
    [[ -n "${candidates[1]}" ]] && compadd -- "${candidates[@]}"
}
compdef _networklens networklens
