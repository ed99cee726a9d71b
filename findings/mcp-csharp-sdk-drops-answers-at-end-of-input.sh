#!/usr/bin/env bash
# ModelContextProtocol.Core 2.4.0 (the C# SDK of the Model Context Protocol): a server on standard input and output that still works on an
# answer when its client closes the input ends at once, with exit code 0 and without that answer. A client that writes its requests and then
# closes its end, as a pipe does (printf ... | server), so loses the answers to whatever takes longer than reading: here a tool of two seconds.
# With the input held open for five seconds the same requests are answered.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > server.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="ModelContextProtocol.Core" Version="[2.4.0]" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

var slow = McpServerTool.Create(async () => { await Task.Delay(2000); return "done"; }, new McpServerToolCreateOptions { Name = "slow" });
var options = new McpServerOptions { ServerInfo = new Implementation { Name = "slow", Version = "1" }, ToolCollection = [slow] };
await using var server = McpServer.Create(new StdioServerTransport("slow"), options);
await server.RunAsync();
CS
dotnet build --nologo -v q -o built > build.log 2>&1 || { cat build.log; exit 1; }

requests() {
    echo '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"client","version":"1"}}}'
    echo '{"jsonrpc":"2.0","method":"notifications/initialized"}'
    echo '{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"slow","arguments":{}}}'
}

code=0
requests | dotnet built/server.dll > closed.txt 2> closed.err || code=$?
{ requests; sleep 5; } | dotnet built/server.dll > open.txt 2> open.err
echo "input closed at once: exit code $code, answers to the call: $(grep -c '"id":2' closed.txt || true)"
echo "input held open: answers to the call: $(grep -c '"id":2' open.txt || true)"
[ "$code" -eq 0 ] && ! grep -q '"id":2' closed.txt && grep -q '"text":"done"' open.txt || { echo "This has changed." >&2; exit 1; }
echo "As described."
