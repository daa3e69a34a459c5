namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>Rules X1–X8: embedding levels and overrides from the explicit formatting characters.</summary>
internal sealed class ExplicitLevels
{
    /// <summary>BD2: max_depth.</summary>
    private const int MaxDepth = 125;

    private readonly BidiParagraph paragraph;
    private readonly Stack<DirectionalStatus> enclosing = new();
    private DirectionalStatus current;
    private int overflowIsolates;
    private int overflowEmbeddings;
    private int validIsolates;

    private ExplicitLevels(BidiParagraph paragraph)
    {
        this.paragraph = paragraph;
        StartParagraph();
    }

    private byte NextEven => (byte)((current.Level + 2) & ~1);

    private byte NextOdd => (byte)((current.Level + 1) | 1);

    public static void Resolve(BidiParagraph paragraph)
    {
        var rules = new ExplicitLevels(paragraph);
        for (int i = 0; i < paragraph.Length; i++)
        {
            rules.Apply(i);
        }
    }

    private void Apply(int i)
    {
        switch (paragraph.OriginalClasses[i])
        {
            case BidiClass.RLE: // X2
                StartEmbedding(NextOdd, directionalOverride: null);
                break;
            case BidiClass.LRE: // X3
                StartEmbedding(NextEven, directionalOverride: null);
                break;
            case BidiClass.RLO: // X4
                StartEmbedding(NextOdd, BidiClass.R);
                break;
            case BidiClass.LRO: // X5
                StartEmbedding(NextEven, BidiClass.L);
                break;
            case BidiClass.RLI: // X5a
                StartIsolate(i, NextOdd);
                break;
            case BidiClass.LRI: // X5b
                StartIsolate(i, NextEven);
                break;
            case BidiClass.FSI: // X5c
                bool isRightToLeft = paragraph.LevelOfFirstStrong(i + 1, paragraph.IsolateMatches[i]) == 1;
                StartIsolate(i, isRightToLeft ? NextOdd : NextEven);
                break;
            case BidiClass.PDI:
                EndIsolate(i);
                break;
            case BidiClass.PDF:
                EndEmbedding();
                break;
            case BidiClass.B: // X8
                paragraph.Levels[i] = paragraph.Level;
                StartParagraph();
                break;
            case BidiClass.BN:
                break;
            default:
                TakeCurrentStatus(i);
                break;
        }
    }

    /// <summary>X1.</summary>
    private void StartParagraph()
    {
        enclosing.Clear();
        current = new DirectionalStatus(paragraph.Level, Override: null, IsIsolate: false);
        overflowIsolates = 0;
        overflowEmbeddings = 0;
        validIsolates = 0;
    }

    /// <summary>X2–X5.</summary>
    private void StartEmbedding(byte level, BidiClass? directionalOverride)
    {
        if (CanNest(level))
        {
            enclosing.Push(current);
            current = new DirectionalStatus(level, directionalOverride, IsIsolate: false);
        }
        else if (overflowIsolates == 0)
        {
            overflowEmbeddings++;
        }
    }

    /// <summary>X5a–X5c. The initiator itself still belongs to the text around the isolate.</summary>
    private void StartIsolate(int i, byte level)
    {
        TakeCurrentStatus(i);
        if (CanNest(level))
        {
            validIsolates++;
            enclosing.Push(current);
            current = new DirectionalStatus(level, Override: null, IsIsolate: true);
        }
        else
        {
            overflowIsolates++;
        }
    }

    /// <summary>X6.</summary>
    private void TakeCurrentStatus(int i)
    {
        paragraph.Levels[i] = current.Level;
        paragraph.Classes[i] = current.Override ?? paragraph.Classes[i];
    }

    /// <summary>X6a.</summary>
    private void EndIsolate(int i)
    {
        if (overflowIsolates > 0)
        {
            overflowIsolates--;
        }
        else if (validIsolates > 0)
        {
            EndEmbeddingsInsideIsolate();
            current = enclosing.Pop();
            validIsolates--;
        }

        TakeCurrentStatus(i);
    }

    private void EndEmbeddingsInsideIsolate()
    {
        overflowEmbeddings = 0;
        while (!current.IsIsolate)
        {
            current = enclosing.Pop();
        }
    }

    /// <summary>X7.</summary>
    private void EndEmbedding()
    {
        if (overflowIsolates > 0)
        {
            return;
        }

        if (overflowEmbeddings > 0)
        {
            overflowEmbeddings--;
        }
        else if (!current.IsIsolate && enclosing.Count > 0)
        {
            current = enclosing.Pop();
        }
    }

    private bool CanNest(byte level) => level <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0;

    private readonly record struct DirectionalStatus(byte Level, BidiClass? Override, bool IsIsolate);
}
