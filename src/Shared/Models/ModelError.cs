namespace AdsGuard.Models;

/// <summary>A place in a model file that cannot be read. Line and column are zero-based, as Roslyn counts them.</summary>
internal sealed record ModelError(int Line, int Column, int Length, string Message);
