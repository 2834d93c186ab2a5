using AdsGuard.Models;

namespace AdsGuard.Analyzers.Options;

/// <summary>A model file that the build hands over.</summary>
/// <param name="Path">As the build names it.</param>
/// <param name="File">What it says.</param>
/// <param name="IsOfPolicy">Whether all of its lines count; else only those that add to what is found.</param>
internal sealed record PolicyModel(string Path, ModelFile File, bool IsOfPolicy);
