#!/usr/bin/env bash
# DuckDB 1.5.6 (NuGet DuckDB.NET.Data.Full 1.5.6.1) writes Parquet with PARQUET_VERSION V2; Parquet.Net 6.1.0 and ParquetSharp 25.0.1.2 (NuGet)
# and hyparquet 1.33.0 (npm) read it. Given: a table of 32-bit whole numbers that differ by more than such a number holds (net imports of
# 1,500,000,000 kg, then -1,500,000,000, 7, 8, 9), and one of unsigned numbers above 2,147,483,647. Expected: steps of at most 32 bits that wrap
# round, since Encodings.md of apache/parquet-format says of DELTA_BINARY_PACKED that writers must not use more for INT32; so the same numbers.
# Seen: DuckDB works out the steps in 64 bits and packs them in 33, without a word, and reads them back itself. Parquet.Net gets the signed
# column wrong from its third number on, -205032704 for 7, without an error, and nearly all of 10,000 numbers drawn from that range; hyparquet
# gets the unsigned column wrong from its first, 852516352 for 3000000000, without an error. Each has the other column right. ParquetSharp, on
# Apache Arrow, refuses both (its maintainers declined to take them: apache/arrow issue 20374). Written as V1, by default, all is read right.
# Who takes tonnages from others' Parquet files compares them with the least and the greatest that the file itself states, or gets nonsense.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > steps.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="DuckDB.NET.Data.Full" Version="[1.5.6.1]" />
    <PackageReference Include="Parquet.Net" Version="[6.1.0]" />
    <PackageReference Include="ParquetSharp" Version="[25.0.1.2]" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using DuckDB.NET.Data;
using Parquet;

using var database = new DuckDBConnection("DataSource=:memory:");
database.Open();
Console.WriteLine($"DuckDB {Ask("SELECT version()")}");
foreach (string version in new[] { "V1", "V2" })
{
    string signed = Write("signed", version, "SELECT unnest([1500000000, -1500000000, 7, 8, 9])::INTEGER AS kg");
    string unsigned = Write("unsigned", version, "SELECT unnest([3000000000, 1, 7, 8, 9])::UINTEGER AS kg");
    Console.WriteLine($"{signed}: {Ask($"SELECT any_value(encodings) FROM parquet_metadata('{signed}')")}");
    Console.WriteLine($"{signed}, DuckDB: {Ask($"SELECT string_agg(kg, ' ') FROM '{signed}'")}");
    Console.WriteLine($"{signed}, Parquet.Net: {string.Join(" ", await ByParquetNet<int>(signed))}");
    Console.WriteLine($"{signed}, ParquetSharp: {ByParquetSharp<int>(signed)}");
    Console.WriteLine($"{unsigned}, DuckDB: {Ask($"SELECT string_agg(kg, ' ') FROM '{unsigned}'")}");
    Console.WriteLine($"{unsigned}, Parquet.Net: {string.Join(" ", await ByParquetNet<uint>(unsigned))}");
    Console.WriteLine($"{unsigned}, ParquetSharp: {ByParquetSharp<uint>(unsigned)}");
}

var random = new Random(1);
int[] drawn = [.. Enumerable.Range(0, 10_000).Select(_ => random.Next(-1_500_000_000, 1_500_000_000))];
string many = Write("many", "V2", $"SELECT unnest([{string.Join(", ", drawn)}])::INTEGER AS kg");
int?[] read = await ByParquetNet<int>(many);
Console.WriteLine($"many, Parquet.Net: {(drawn.Where((number, at) => read[at] != number).Count() > 9_000 ? "more than 9,000 of 10,000 wrong" : "another number wrong")}");

string Write(string name, string version, string query)
{
    Ask($"COPY ({query}) TO '{name}{version}.parquet' (FORMAT PARQUET, PARQUET_VERSION {version})");
    return $"{name}{version}.parquet";
}

object? Ask(string query)
{
    using DuckDBCommand command = database.CreateCommand();
    command.CommandText = query;
    return command.ExecuteScalar();
}

static async Task<T?[]> ByParquetNet<T>(string path)
    where T : struct
{
    await using ParquetReader reader = await ParquetReader.CreateAsync(path);
    using ParquetRowGroupReader rows = reader.OpenRowGroupReader(0);
    var numbers = new T?[rows.RowCount];
    await rows.ReadAsync(reader.Schema.GetDataFields()[0], numbers.AsMemory(), null);
    return numbers;
}

static string ByParquetSharp<T>(string path)
    where T : struct
{
    try
    {
        using var file = new ParquetSharp.ParquetFileReader(path);
        using var rows = file.RowGroup(0);
        using var column = rows.Column(0).LogicalReader<T?>();
        return string.Join(" ", column.ReadAll((int)rows.MetaData.NumRows));
    }
    catch (ParquetSharp.ParquetException)
    {
        return "an error";
    }
}
CS
dotnet build --nologo -v q -o built > build.log 2>&1 || { cat build.log; exit 1; }
dotnet built/steps.dll > out.txt

npm init --yes > /dev/null
npm install hyparquet@1.33.0 --no-audit --no-fund > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > read.mjs <<'JS'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
for (const path of ['signedV1.parquet', 'unsignedV1.parquet', 'signedV2.parquet', 'unsignedV2.parquet']) {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
    console.log(`${path}, hyparquet: ${rows.map(row => row.kg).join(' ')}`);
}
JS
node read.mjs >> out.txt
cat out.txt
diff - out.txt <<'TXT' || { echo "This has changed." >&2; exit 1; }
DuckDB v1.5.6
signedV1.parquet: PLAIN
signedV1.parquet, DuckDB: 1500000000 -1500000000 7 8 9
signedV1.parquet, Parquet.Net: 1500000000 -1500000000 7 8 9
signedV1.parquet, ParquetSharp: 1500000000 -1500000000 7 8 9
unsignedV1.parquet, DuckDB: 3000000000 1 7 8 9
unsignedV1.parquet, Parquet.Net: 3000000000 1 7 8 9
unsignedV1.parquet, ParquetSharp: 3000000000 1 7 8 9
signedV2.parquet: DELTA_BINARY_PACKED
signedV2.parquet, DuckDB: 1500000000 -1500000000 7 8 9
signedV2.parquet, Parquet.Net: 1500000000 -1500000000 -205032704 1089934592 -1910065408
signedV2.parquet, ParquetSharp: an error
unsignedV2.parquet, DuckDB: 3000000000 1 7 8 9
unsignedV2.parquet, Parquet.Net: 3000000000 1 7 8 9
unsignedV2.parquet, ParquetSharp: an error
many, Parquet.Net: more than 9,000 of 10,000 wrong
signedV1.parquet, hyparquet: 1500000000 -1500000000 7 8 9
unsignedV1.parquet, hyparquet: 3000000000 1 7 8 9
signedV2.parquet, hyparquet: 1500000000 -1500000000 7 8 9
unsignedV2.parquet, hyparquet: 852516352 2147483649 2147483655 2147483656 2147483657
TXT
echo "As described."
