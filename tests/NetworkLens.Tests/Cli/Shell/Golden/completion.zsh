#compdef networklens
# networklens completion for zsh: add this line to ~/.zshrc, behind compinit
#   source <(networklens completion zsh)
_networklens() {
    local -a candidates
    candidates=("${(@f)$(networklens completion --line "${BUFFER[1,CURSOR]}" 2>/dev/null)}")
    if [[ -n "${candidates[1]}" ]]; then
        compadd -- "${candidates[@]}"
    else
        _files
    fi
}
compdef _networklens networklens
