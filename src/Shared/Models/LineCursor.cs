using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;

namespace AdsGuard.Models;

/// <summary>
/// Reads one line from left to right. The first thing that cannot be read fails the line: what follows it is guesswork, and one message a line is enough.
/// </summary>
internal sealed class LineCursor(string line, int number, ImmutableArray<ModelError>.Builder errors)
{
    private const int LongestQuote = 40;

    private readonly int _end = EndOfContent(line);

    public int Position { get; private set; }

    public int Line => number;

    public bool Failed { get; private set; }

    /// <summary>The types that settings of the line name, beside what the line is about.</summary>
    public List<NamedType> Named { get; } = new();

    /// <summary>The character at the position, or NUL at the end; NUL itself never gets here, since control characters fail the line before.</summary>
    public char Current => Position < _end ? line[Position] : '\0';

    /// <summary>Skips blanks, and says whether anything follows.</summary>
    public bool SkipToContent()
    {
        while (Position < _end && IsBlank(line[Position])) Position++;
        return Position < _end;
    }

    /// <summary>Whether a setting comes next, by the look of it: a word with an equals sign.</summary>
    public bool IsAtSetting()
    {
        if (!SkipToContent()) return false;
        for (var i = Position; i < _end && !IsBlank(line[i]); i++)
            if (line[i] == '=')
                return true;
        return false;
    }

    /// <summary>Takes the character if it comes next.</summary>
    public bool Take(char expected)
    {
        if (Current != expected || Position >= _end) return false;
        Position++;
        return true;
    }

    /// <summary>Takes the text if it comes next.</summary>
    public bool Take(string expected)
    {
        if (Position + expected.Length > _end || string.CompareOrdinal(line, Position, expected, 0, expected.Length) != 0) return false;
        Position += expected.Length;
        return true;
    }

    /// <summary>Everything up to a blank.</summary>
    public string TakeWord() => TakeWhile(static _ => true);

    /// <summary>Characters up to a blank or the first that does not fit.</summary>
    public string TakeWhile(Func<char, bool> fits)
    {
        var start = Position;
        while (Position < _end && !IsBlank(line[Position]) && fits(line[Position])) Position++;
        return line.Substring(start, Position - start);
    }

    /// <summary>All that is left, without the blanks at its end.</summary>
    public string TakeRest()
    {
        var rest = line.Substring(Position, _end - Position).TrimEnd();
        Position = _end;
        return rest;
    }

    /// <summary>Text in quotation marks; <c>\"</c> and <c>\\</c> stand for the characters themselves. Null, and a failed line, where there is none.</summary>
    public string? TakeQuoted(string what)
    {
        var start = Position;
        if (!Take('"'))
        {
            Fail(start, NextWordLength(), $"Expected {what} in quotation marks");
            return null;
        }

        var text = new StringBuilder();
        while (Position < _end)
        {
            var character = line[Position++];
            if (character == '"')
            {
                if (!string.IsNullOrWhiteSpace(text.ToString())) return text.ToString();
                Fail(start, Position - start, $"Expected {what}, found nothing between the quotation marks");
                return null;
            }

            if (character == '\\' && Position < _end && line[Position] is '"' or '\\') character = line[Position++];
            text.Append(character);
        }

        Fail(start, _end - start, "The quotation mark is never closed");
        return null;
    }

    /// <summary>Fails the line unless nothing but blanks is left.</summary>
    public void ExpectEnd(string after)
    {
        if (!Failed && SkipToContent()) Fail(Position, _end - Position, $"Unexpected {Quote(line.Substring(Position, _end - Position).TrimEnd())} after {after}");
    }

    /// <summary>Records why the line cannot be read; only the first reason counts.</summary>
    public void Fail(int column, int length, string message)
    {
        if (Failed) return;
        Failed = true;
        Complain(column, length, message);
    }

    /// <summary>Records that a part of the line does not count; the rest of it does.</summary>
    public void Complain(int column, int length, string message)
    {
        column = Math.Min(Math.Max(column, 0), line.Length);
        errors.Add(new ModelError(number, column, Math.Min(Math.Max(length, 0), line.Length - column), message));
    }

    /// <summary>Records that something is missing, or wrong, right here.</summary>
    public void FailHere(string message) => Fail(Position, NextWordLength(), message);

    /// <summary>Quotes what the author wrote, short enough for a message.</summary>
    public static string Quote(string text) => text.Length <= LongestQuote ? $"'{text}'" : $"'{text.Substring(0, LongestQuote)}...'";

    private int NextWordLength()
    {
        var end = Position;
        while (end < _end && !IsBlank(line[end])) end++;
        return end - Position;
    }

    // A comment begins with # at the start or after a blank, so that M:Ns.T.#ctor is none; in quotation marks it is text.
    private static int EndOfContent(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
            if (quoted && line[i] == '\\') i++;
            else if (line[i] == '"') quoted = !quoted;
            else if (!quoted && line[i] == '#' && (i == 0 || IsBlank(line[i - 1]))) return i;
        return line.Length;
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character == '\uFEFF';
}
