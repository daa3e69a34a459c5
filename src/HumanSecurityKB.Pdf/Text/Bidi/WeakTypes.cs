namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>Rules W1–W7: marks, numbers and what stands in and around numbers.</summary>
internal static class WeakTypes
{
    public static void Resolve(IsolatingRunSequence sequence, BidiParagraph paragraph)
    {
        MarksFollowTheirBase(sequence, paragraph);
        EuropeanNumbersAfterArabic(sequence);
        ArabicLettersBecomeRight(sequence.Classes);
        SeparatorsJoinNumbers(sequence.Classes);
        TerminatorsJoinNumbers(sequence.Classes);
        OtherSeparatorsBecomeNeutral(sequence.Classes);
        EuropeanNumbersAfterLeft(sequence);
    }

    /// <summary>W1. A mark after an isolate or its end has no base there and becomes neutral.</summary>
    private static void MarksFollowTheirBase(IsolatingRunSequence sequence, BidiParagraph paragraph)
    {
        var classes = sequence.Classes;
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] != BidiClass.NSM)
            {
                continue;
            }

            if (i == 0)
            {
                classes[i] = sequence.StartOfSequence;
                continue;
            }

            var previous = paragraph.OriginalClasses[sequence.Positions[i - 1]];
            classes[i] = previous == BidiClass.PDI || previous.IsIsolateInitiator() ? BidiClass.ON : classes[i - 1];
        }
    }

    /// <summary>W2.</summary>
    private static void EuropeanNumbersAfterArabic(IsolatingRunSequence sequence)
    {
        var classes = sequence.Classes;
        var lastStrong = sequence.StartOfSequence;
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
            {
                lastStrong = classes[i];
            }
            else if (classes[i] == BidiClass.EN && lastStrong == BidiClass.AL)
            {
                classes[i] = BidiClass.AN;
            }
        }
    }

    /// <summary>W3.</summary>
    private static void ArabicLettersBecomeRight(Span<BidiClass> classes) => classes.Replace(BidiClass.AL, BidiClass.R);

    /// <summary>W4.</summary>
    private static void SeparatorsJoinNumbers(Span<BidiClass> classes)
    {
        for (int i = 1; i < classes.Length - 1; i++)
        {
            var before = classes[i - 1];
            bool joins = classes[i] switch
            {
                BidiClass.ES => before == BidiClass.EN,
                BidiClass.CS => before is BidiClass.EN or BidiClass.AN,
                _ => false,
            };
            if (joins && classes[i + 1] == before)
            {
                classes[i] = before;
            }
        }
    }

    /// <summary>W5.</summary>
    private static void TerminatorsJoinNumbers(Span<BidiClass> classes)
    {
        int start = 0;
        while (start < classes.Length)
        {
            int end = start;
            while (end < classes.Length && classes[end] == BidiClass.ET)
            {
                end++;
            }

            bool followsNumber = start > 0 && classes[start - 1] == BidiClass.EN;
            bool precedesNumber = end < classes.Length && classes[end] == BidiClass.EN;
            if (followsNumber || precedesNumber)
            {
                classes[start..end].Fill(BidiClass.EN);
            }

            start = end + 1;
        }
    }

    /// <summary>W6.</summary>
    private static void OtherSeparatorsBecomeNeutral(Span<BidiClass> classes)
    {
        classes.Replace(BidiClass.ES, BidiClass.ON);
        classes.Replace(BidiClass.ET, BidiClass.ON);
        classes.Replace(BidiClass.CS, BidiClass.ON);
    }

    /// <summary>W7.</summary>
    private static void EuropeanNumbersAfterLeft(IsolatingRunSequence sequence)
    {
        var classes = sequence.Classes;
        var lastStrong = sequence.StartOfSequence;
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.L or BidiClass.R)
            {
                lastStrong = classes[i];
            }
            else if (classes[i] == BidiClass.EN && lastStrong == BidiClass.L)
            {
                classes[i] = BidiClass.L;
            }
        }
    }
}
