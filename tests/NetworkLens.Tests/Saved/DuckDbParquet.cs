namespace NetworkLens.Tests.Saved;

/// <summary>
/// Parquet as DuckDB 1.5.6 writes it with PARQUET_VERSION V2: COPY (SELECT unnest([...])::TYPE AS tonnes) TO 'links.parquet'. It packs the steps between
/// numbers of 32 bits in 33 bits where they need it, which Encodings.md of the format forbids, and which Parquet.Net 6.1.0 reads as other numbers without an error.
/// </summary>
public sealed class DuckDbParquet
{
    // 15, 15000, 7 as INTEGER
    private const string Near =
        "UEFSMRUAFewHFWQsFQYVChUGFQYAAPYDPAIAAAAGAYAQCAMeoeoBDwAJAQQadQkI/gEA/gEA/gEA/gEA/gEA/gEA/gEAXgEAFQQZLDUAGA1kdWNrZGJfc2NoZW1hFQIAFQIlAhgGdG9ubmVzJSIAFgYZHBkcJgAcFQIZFQoZGAZ0b25uZXMVAhYG"
        + "FpAIFogBJgg8GASYOgAAGAQHAAAAFgAoBJg6AAAYBAcAAAAREQAAABaQCBYGJggWiAEAKChEdWNrREIgdmVyc2lvbiB2MS41LjYgKGJ1aWxkIDA2OWNjOWY5YjUpGRwcAAAApQAAAFBBUjE=";

    // 3000000000, 1, 7 as UINTEGER
    private const string FarApart =
        "UEFSMRUAFbgQFaQBLBUGFQoVBhUGAACcCFQCAAAABgGAEAgDgPiCrRb994KtFiAAGQEMBV7QshkO/gEA/gEA/gEA/gEA/gEA/gEA/gEA/gEA/gEA/gEA/gEA/gEA/gEA/gEA/gEAtgEAFQQZLDUAGA1kdWNrZGJfc2NoZW1hFQIAFQIlAhgGdG9ubmVz"
        + "JRoAFgYZHBkcJgAcFQIZFQoZGAZ0b25uZXMVAhYGFt4QFsoBJgg8NgAoBABe0LIYBAEAAAAREQAAABbeEBYGJggWygEAKChEdWNrREIgdmVyc2lvbiB2MS41LjYgKGJ1aWxkIDA2OWNjOWY5YjUpGRwcAAAAmQAAAFBBUjE=";

    // ten days from 2026-01-01 on as DATE
    private const string Days =
        "UEFSMRUAFSwVMCwVFBUKFQYVBgAAFlQCAAAAFAGAEAgKzL8CAgAAAAAAAAAAFQQZLDUAGA1kdWNrZGJfc2NoZW1hFQIAFQIlAhgGdG9ubmVzJQwAFhQZHBkcJgAcFQIZFQoZGAZ0b25uZXMVAhYUFk4WUiYIPBgE708AABgE5k8AABYAKATvTwAAGATm"
        + "TwAAEREAAAAWThYUJggWUgAoKER1Y2tEQiB2ZXJzaW9uIHYxLjUuNiAoYnVpbGQgMDY5Y2M5ZjliNSkZHBwAAAChAAAAUEFSMQ==";

    [Fact]
    public void Numbers_that_lie_near_each_other_are_read()
    {
        using var file = new SavedText(Convert.FromBase64String(Near), "links.parquet");
        Assert.Equal(["15", "15000", "7"], SavedText.RowsOf(file.Table()));
    }

    [Fact]
    public void Numbers_that_lie_too_far_apart_are_refused_and_not_read_as_others() =>
        Assert.Equal(
            "links.parquet: the whole numbers of the column 'tonnes' lie more than 2,147,483,647 apart, and DuckDB writes those of 32 bits in a way that is read back as other numbers (DELTA_BINARY_PACKED). Write the file with PARQUET_VERSION V1, or the column as BIGINT.",
            WhyNot(FarApart));

    [Fact]
    public void A_column_that_the_library_cannot_read_is_named_with_what_to_do()
    {
        string why = WhyNot(Days);
        Assert.StartsWith("links.parquet: the column 'tonnes' cannot be read: ", why, StringComparison.Ordinal);
        Assert.EndsWith(" Write it in another way, for instance as Parquet's version 1 (in DuckDB PARQUET_VERSION V1), or as CSV.", why, StringComparison.Ordinal);
    }

    private static string WhyNot(string parquet)
    {
        using var file = new SavedText(Convert.FromBase64String(parquet), "links.parquet");
        return Assert.Throws<InvalidDataException>(() => SavedText.RowsOf(file.Table())).Message;
    }
}
