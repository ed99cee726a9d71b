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
