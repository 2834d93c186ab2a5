using System;

namespace AdsGuard.Models;

/// <summary>The categories of data that a source carries or a sanitizer removes.</summary>
[Flags]
internal enum ModelCategories
{
    None = 0,
    Pii = 1,
    Phi = 2,
    Legal = 4,
    Characteristic = 8,

    /// <summary>The three categories that Gov. Code 12898.1(h) protects. Characteristics are watched for bias, not kept out, so they are not in it.</summary>
    All = Pii | Phi | Legal,
}
