using NetworkLens.Data;

namespace NetworkLens.Tests;

public sealed class DamagedSnapshots
{
    private static byte[] Small()
    {
        using var chain = new TinyChain();
        return SnapshotFile.BytesOf(DataSetFolder.Read(chain.Folder, cancellation: TestContext.Current.CancellationToken).Data!);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_cut_off_anywhere_is_a_fault(bool isMapped)
    {
        byte[] bytes = Small();
        using var file = new SnapshotFile(bytes);
        using (var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            for (int length = bytes.Length - 1; length >= 0; length--)
            {
                stream.SetLength(length);
                Assert.NotNull(file.Fault(isMapped));
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_with_any_byte_changed_is_a_fault(bool isMapped)
    {
        byte[] bytes = Small();
        using var file = new SnapshotFile(bytes);
        using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        for (int position = 0; position < bytes.Length; position += isMapped ? 7 : 1) // a mapping lasts as long as the process
        {
            Put(stream, position, (byte)(bytes[position] ^ (1 << (position % 8))));
            Assert.True(file.Fault(isMapped) is not null, $"byte {position} of {bytes.Length}");
            Put(stream, position, bytes[position]);
        }

        Assert.Null(file.Fault(isMapped));
    }

    // Checksums that match prove nothing of what somebody wrote who knows them.
    [Theory]
    [InlineData("first")]
    [InlineData("order")]
    [InlineData("last")]
    public void Texts_begin_at_0_end_at_the_end_and_none_before_the_one_before_it(string what)
    {
        byte[] bytes = SignedSnapshot.Of<long>(Small(), SnapshotSection.TextStarts, starts =>
        {
            int longer = Enumerable.Range(1, starts.Length - 2).First(text => starts[text] < starts[text + 1]);
            switch (what)
            {
                case "first":
                    starts[0] = 1;
                    break;
                case "order":
                    (starts[longer], starts[longer + 1]) = (starts[longer + 1], starts[longer]);
                    break;
                default:
                    starts[^1]--;
                    break;
            }
        });
        using var file = new SnapshotFile(bytes);
        Assert.Contains("texts", file.Fault(isMapped: false), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9999, true)]
    [InlineData(10_000, false)]
    public void The_year_of_the_data_is_9999_at_most(int year, bool isSound)
    {
        using var chain = new TinyChain();
        using var file = new SnapshotFile(SnapshotFile.BytesOf(DataSetFolder.Read(chain.Folder, cancellation: TestContext.Current.CancellationToken).Data! with { AsOf = year }));
        Assert.Equal(isSound, file.Fault(isMapped: false) is null);
    }

    [Fact]
    public void A_file_with_something_behind_it_is_a_fault()
    {
        using var file = new SnapshotFile([.. Small(), 0]);
        Assert.Contains("cut off or damaged", file.Fault(isMapped: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_is_named()
    {
        byte[] bytes = Small();
        bytes[8]++;
        using var file = new SnapshotFile(bytes);
        Assert.Equal($"It is of format version {SnapshotHeader.Version + 1}; this program reads version {SnapshotHeader.Version}.", file.Fault(isMapped: false));
    }

    [Theory]
    [InlineData("id,name\na,b\n")]
    [InlineData("")]
    [InlineData("NLENS")]
    [InlineData("NLENS of another kind, and much longer than the header of a snapshot would be")]
    public void A_foreign_file_is_a_fault(string text)
    {
        using var file = new SnapshotFile(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.NotNull(file.Fault(isMapped: false));
    }

    private static void Put(FileStream stream, int position, byte value)
    {
        stream.Position = position;
        stream.WriteByte(value);
        stream.Flush();
    }
}
