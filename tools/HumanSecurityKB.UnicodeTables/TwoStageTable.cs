namespace HumanSecurityKB.UnicodeTables;

/// <summary>
/// One byte per code point, in two stages: the number of the code point's block, then the value in that block. Most
/// blocks of Unicode are equal to another one, and equal blocks are stored once.
/// </summary>
internal sealed class TwoStageTable
{
    public const int BlockSize = 128;

    private readonly List<byte[]> blocks = [];

    public TwoStageTable(byte[] values)
    {
        BlockNumbers = [.. values.Chunk(BlockSize).Select(NumberOf)];
    }

    public byte[] BlockNumbers { get; }

    public byte[] Values => [.. blocks.SelectMany(block => block)];

    private byte NumberOf(byte[] block)
    {
        int number = blocks.FindIndex(known => known.AsSpan().SequenceEqual(block));
        if (number < 0)
        {
            number = blocks.Count;
            blocks.Add(block);
        }

        return checked((byte)number);
    }
}
