// Properties: automatic, with a body, with the field keyword, partial, computed, init-only and required.
namespace Conformance;

public static partial class Properties
{
    private sealed class Letter
    {
        private string _body = "";

        public string Subject { get; set; } = "";

        public string Body
        {
            get => _body;
            set => _body = value.Trim();
        }

        public string Signature
        {
            get;
            set => field = value ?? "";
        } = "";

        public string Preview => Body.ToUpperInvariant();

        public string Banner => "Letter: " + Subject;

        public string Footer
        {
            get => field ??= "no footer";
            init;
        }

        public string WriteOnlyDraft
        {
            set => _draft = value;
        }

        private string _draft = "";

        public string ReadDraft() => _draft;
    }

    public static void AutoProperty(Person person)
    {
        var letter = new Letter();
        letter.Subject = person.Ssn;
        Ads.Send(letter.Subject); // flow: Ssn
        Ads.Send(letter.Body); // no flow
    }

    public static void PropertyWithBody(Person person)
    {
        var letter = new Letter();
        letter.Body = person.Ssn;
        Ads.Send(letter.Body); // flow: Ssn
        Ads.Send(letter.Subject); // no flow
    }

    public static void FieldKeyword(Person person)
    {
        var letter = new Letter();
        letter.Signature = person.Ssn;
        Ads.Send(letter.Signature); // flow: Ssn
        Ads.Send(letter.Subject); // no flow
    }

    public static void FieldKeyword_InGetter(Person person)
    {
        var letter = new Letter { Footer = person.Ssn };
        Ads.Send(letter.Footer); // flow: Ssn
        Ads.Send(new Letter().Footer); // no flow
    }

    public static void ComputedFromProtected(Person person)
    {
        var letter = new Letter { Body = person.Ssn };
        Ads.Send(letter.Preview); // flow: Ssn
    }

    public static void ComputedFromOtherProperty(Person person)
    {
        var letter = new Letter { Body = person.Ssn, Subject = person.Name };
        Ads.Send(letter.Banner); // no flow
    }

    public static void SetterOnly_ReadByMethod(Person person)
    {
        var letter = new Letter();
        letter.WriteOnlyDraft = person.Ssn;
        Ads.Send(letter.ReadDraft()); // flow: Ssn
    }

    private sealed class Discarding
    {
        public string Value
        {
            get => "";
            set { }
        }
    }

    public static void SetterThatForgets(Person person)
    {
        var box = new Discarding();
        box.Value = person.Ssn;
        Ads.Send(box.Value); // no flow
    }

    private sealed class InitOnly
    {
        public required string Text { get; init; }

        public string Language { get; init; } = "en";
    }

    public static void InitAndRequired(Person person)
    {
        var prompt = new InitOnly { Text = person.Ssn };
        Ads.Send(prompt.Text); // flow: Ssn
        Ads.Send(prompt.Language); // no flow
    }

    private sealed partial class Form
    {
        public partial string Answer { get; set; }

        public partial string Question { get; }
    }

    private sealed partial class Form
    {
        private string _answer = "";

        public partial string Answer
        {
            get => _answer;
            set => _answer = value;
        }

        public partial string Question => "What is the case number?";
    }

    public static void PartialProperty(Person person)
    {
        var form = new Form();
        form.Answer = person.Ssn;
        Ads.Send(form.Answer); // flow: Ssn
        Ads.Send(form.Question); // no flow
    }

    private sealed class Applicant(Person person)
    {
        public string Label => person.Name + " (" + person.Ssn + ")";

        public string Greeting => "Dear " + person.Name;

        public int Years { get; } = 5;
    }

    public static void ComputedFromHeldPerson(Person person)
    {
        var applicant = new Applicant(person);
        Ads.Send(applicant.Label); // flow: Ssn
        Ads.Send(applicant.Greeting); // no flow
        Ads.Send(applicant.Years); // no flow
    }

    private static class Settings
    {
        public static string Context { get; set; } = "";

        public static string Language { get; set; } = "";
    }

    public static void StaticProperty_Written(Person person)
    {
        Settings.Context = person.Ssn;
        Settings.Language = "en";
    }

    public static void StaticProperty_Read()
    {
        Ads.Send(Settings.Context); // flow: Ssn
        Ads.Send(Settings.Language); // no flow
    }

    public static void PropertyChain_ThroughClassifiedAddress(Person person)
    {
        Ads.Send(person.Home.Street); // flow: Street
        Ads.Send(person.Home.City); // no flow
        Ads.Send(person.Next!.Parent!.Ssn); // flow: Ssn
        Ads.Send(person.Next!.Parent!.Name); // no flow
    }
}
