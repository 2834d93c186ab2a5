using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>
/// The words in the text of one file: the first, cheap level of the index. A name that is not among them is not in the file; one that is may be, since words of
/// comments count and words are kept as hashes. Immutable; depends on the text only, so it serves every compilation that contains the tree.
/// </summary>
internal sealed class FileWords
{
    private const int BufferSize = 4096;

    /// <summary>The offset basis and the prime of FNV-1a.</summary>
    private const int HashBasis = unchecked((int)2166136261);
    private const int HashPrime = 16777619;

    /// <summary>As much of a word as is read: longer than any <see cref="AdverseWords">adverse word</see>.</summary>
    private const int BeginningSize = 20;

    /// <summary>More brackets inside each other than people write. The compiler asks for some kilobytes of stack for each.</summary>
    private const int DeepNesting = 40;

    /// <summary>More steps in one statement than people write (<c>a.B().C()</c>, <c>x ? y : z ? ...</c>): each may be nested in the next.</summary>
    private const int DeepChain = 100;

    private FileWords(int[] hashes, bool isUnreadable, bool lookAdverse, bool nameAfterReview, bool isDeep)
    {
        IsDeep = isDeep;
        Hashes = hashes;
        IsUnreadable = isUnreadable;
        LookAdverse = isUnreadable || lookAdverse;
        NameAfterReview = isUnreadable || nameAfterReview;
    }

    /// <summary>The hashes of all words, sorted.</summary>
    public int[] Hashes { get; }

    /// <summary>Whether every name has to be expected, since some may be written with escapes.</summary>
    public bool IsUnreadable { get; }

    /// <summary>Whether the code may be nested so deep that the compiler, which recurses over it, needs more stack than an analyzer is given.</summary>
    public bool IsDeep { get; }

    public static FileWords Of(SyntaxTree tree, CancellationToken cancellation) => Of(tree.GetText(cancellation));

    public static FileWords Of(SourceText text)
    {
        var words = new HashSet<int>();
        var buffer = new char[Math.Min(BufferSize, Math.Max(1, text.Length))];
        var beginning = new char[BeginningSize];
        var isUnreadable = false;
        var lookAdverse = false;
        var nameAfterReview = false;
        var matched = 0;
        var length = 0;
        var isEscaping = false;
        var hash = HashBasis;
        var isDeep = false;
        var nesting = 0;
        var chain = 0;
        for (var position = 0; position < text.Length; position += buffer.Length)
        {
            var count = Math.Min(buffer.Length, text.Length - position);
            text.CopyTo(position, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                var c = buffer[i];
                // An escape can stand for any letter of a name, and is too rare to be worth reading.
                isUnreadable |= isEscaping && c is 'u' or 'U' or 'x';
                isEscaping = c == '\\';
                if (IsPartOfWord(c))
                {
                    if (length < BeginningSize) beginning[length] = c;
                    length++;
                    // Its first letter stands nowhere else in it, so that a mismatch begins anew with the next such letter.
                    matched = c == GateNames.AfterReviewInfix[matched] ? matched + 1 : c == GateNames.AfterReviewInfix[0] ? 1 : 0;
                    if (matched == GateNames.AfterReviewInfix.Length)
                    {
                        nameAfterReview = true;
                        matched = 0;
                    }

                    hash = unchecked((hash ^ c) * HashPrime);
                }
                else
                {
                    if (length > 0 && !IsFormatting(c)) End();
                    switch (c)
                    {
                        case '(' or '[':
                            isDeep |= ++nesting > DeepNesting;
                            break;
                        case ')' or ']':
                            nesting--;
                            break;
                        case '{':
                            isDeep |= ++nesting > DeepNesting;
                            chain = 0;
                            break;
                        case '}':
                            nesting--;
                            chain = 0;
                            break;
                        case ';':
                            chain = 0;
                            break;
                        case '.' or '?' or '>':
                            isDeep |= ++chain > DeepChain;
                            break;
                    }
                }
            }
        }

        if (length > 0) End();
        var hashes = new int[words.Count];
        words.CopyTo(hashes);
        Array.Sort(hashes);
        return new FileWords(hashes, isUnreadable, lookAdverse, nameAfterReview, isDeep);

        void End()
        {
            if (words.Add(hash) && !lookAdverse && beginning[0] is >= 'A' and <= 'Z')
            {
                var word = new string(beginning, 0, Math.Min(length, BeginningSize));
                lookAdverse = AdverseWords.IsVerb(word) || AdverseWords.IsState(word);
            }

            length = 0;
            matched = 0;
            hash = HashBasis;
        }
    }

    public static int HashOf(string name)
    {
        var hash = HashBasis;
        foreach (var c in name) hash = unchecked((hash ^ c) * HashPrime);
        return hash;
    }

    /// <summary>Whether a word begins as people name what hurts a person.</summary>
    public bool LookAdverse { get; }

    /// <summary>Whether a word names the body of an adverse action that runs after its review.</summary>
    public bool NameAfterReview { get; }

    public bool MayContain(string name) => IsUnreadable || Array.BinarySearch(Hashes, HashOf(name)) >= 0;

    public bool MayContainAny(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (MayContain(name)) return true;
        }

        return false;
    }

    private static bool IsPartOfWord(char c) =>
        c < 128
            ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 || c == '_'
            : SyntaxFacts.IsIdentifierPartCharacter(c) && !IsFormatting(c);

    /// <summary>Invisible characters may stand in a name and do not count.</summary>
    private static bool IsFormatting(char c) => c >= 128 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
