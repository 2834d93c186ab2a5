namespace AdsGuard;

/// <summary>The three grounds on which information is legally protected under Gov. Code 12898(c), in its order.</summary>
/// <remarks>Zero is no member: a ground that was never stated is not taken for a stated one.</remarks>
public enum LegalProtection
{
    /// <summary>It is "information that a person is prohibited from disclosing under federal or state law".</summary>
    DisclosureProhibited = 1,

    /// <summary>Disclosure is prohibited by "provisions of the Evidence Code relating to privilege", such as those on lawyer and client.</summary>
    Privilege = 2,

    /// <summary>Disclosure "would result in a violation of a legal duty of confidentiality".</summary>
    Confidentiality = 3,
}
