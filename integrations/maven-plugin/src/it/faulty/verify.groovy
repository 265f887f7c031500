def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('funding-total-mismatch')
assert log.contains('The forms have findings of severity “error” or above')
assert log.contains('src/forms/渠道清淤.json')

def json = new File(basedir, 'target/reports/forms.json').getText('UTF-8')
assert json.contains('"rule": "funding-total-mismatch"')
assert !json.contains(basedir.path)
assert new File(basedir, 'target/reports/forms.html').length() > 10000
